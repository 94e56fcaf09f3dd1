// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.elenchus.core.spi.Progress;
import org.elenchus.reasoning.network.Condition;
import org.elenchus.reasoning.network.Network;
import org.elenchus.reasoning.network.NetworkBuilder;
import org.elenchus.reasoning.network.Thresholds;

/** Networks for tests, and what the engine finds in them as strings of t, f and u. */
public final class Networks {
    private static final double[] WEIGHTS = { 1, 1, 0.9, 0.6, 0.45, 0.15, 0 };

    private Networks() {
    }

    public static Network attacks(int size, boolean[][] attacks) {
        NetworkBuilder builder = new NetworkBuilder(Thresholds.DEFAULT);
        for (int i = 0; i < size; i++) {
            builder.node(Condition.ALL, 1);
        }
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                if (attacks[a][b]) {
                    builder.attack(a, b);
                }
            }
        }
        return builder.build();
    }

    /** The bits of a number as attacks, row by row. */
    public static boolean[][] attacksOf(int size, long bits) {
        boolean[][] attacks = new boolean[size][size];
        for (int i = 0; i < size * size; i++) {
            attacks[i / size][i % size] = (bits >> i & 1) == 1;
        }
        return attacks;
    }

    /** Any conditions, links and weights; every source links to a target once at most unless the target is a conjunction. */
    public static Network random(Random random, int size, boolean open) {
        NetworkBuilder builder = new NetworkBuilder(Thresholds.DEFAULT);
        Condition[] conditions = Condition.values();
        boolean weighted = random.nextBoolean();
        for (int i = 0; i < size; i++) {
            int kind = random.nextInt(12);
            Condition condition = kind < 4 ? Condition.ALL : kind < 11 ? conditions[3 + random.nextInt(5)]
                    : random.nextBoolean() || !open ? Condition.NEVER : Condition.OPEN;
            builder.node(condition, weighted ? WEIGHTS[random.nextInt(WEIGHTS.length)] : 1);
        }
        double density = random.nextDouble() * 2.5 / size;
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                if (random.nextDouble() < density) {
                    builder.input(2 * a + random.nextInt(2), b);
                }
            }
        }
        return builder.build();
    }

    public static String text(byte[] labels) {
        StringBuilder text = new StringBuilder();
        for (byte label : labels) {
            text.append(label == Labels.IN ? 't' : label == Labels.OUT ? 'f' : 'u');
        }
        return text.toString();
    }

    public static Set<String> labellings(Network net, Semantics semantics) {
        Set<String> found = new TreeSet<>();
        for (byte[] labels : new Labellings(net, semantics, Progress.NONE)) {
            if (!found.add(text(labels))) {
                throw new AssertionError("found twice: " + text(labels));
            }
        }
        return found;
    }
}
