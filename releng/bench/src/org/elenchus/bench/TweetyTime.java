// SPDX-License-Identifier: EPL-2.0
package org.elenchus.bench;

import org.elenchus.testkit.AttackGraphs;
import org.elenchus.testkit.Tweety;

/** Prints how many seconds a reasoner of TweetyProject takes for one extension: {@code TweetyTime REASONER GRAPH SIZE}. */
final class TweetyTime {
    private TweetyTime() {
    }

    public static void main(String[] arguments) throws Exception {
        Tweety tweety = Tweety.given().orElseThrow();
        Object framework = tweety.framework(AttackGraphs.of(arguments[1], Integer.parseInt(arguments[2])));
        Object reasoner = tweety.reasoner(arguments[0]);
        long start = System.nanoTime();
        tweety.extension(reasoner, framework);
        System.out.println((System.nanoTime() - start) / 1e9);
    }
}
