// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import java.util.List;

import org.elenchus.core.spi.Progress;
import org.elenchus.reasoning.network.Network;
import org.elenchus.reasoning.semantics.AdmissiblePosition;
import org.elenchus.reasoning.semantics.FrameworkDefinitions;
import org.elenchus.reasoning.semantics.Grounded;
import org.elenchus.reasoning.semantics.Labels;
import org.elenchus.reasoning.semantics.Networks;
import org.junit.jupiter.api.Test;

/** Explanations are right, and as small as they claim, by trying all others. */
class ExplanationsTest {
    private static final int FRAMEWORKS = 1_500;

    @Test
    void whatForcesALabelIsSmallest() {
        Random random = new Random(21);
        int compared = 0;
        for (int i = 0; i < FRAMEWORKS; i++) {
            Network net = Networks.random(random, 2 + random.nextInt(8), true);
            byte[] grounded = Grounded.of(net);
            for (int node = 0; node < net.size(); node++) {
                if (grounded[node] != Labels.UNDECIDED) {
                    Derivation.Found found = Derivation.of(net, grounded, node, Progress.NONE);
                    assertThat(found.smallest()).isTrue();
                    assertThat(found.nodes().iterator().next()).isEqualTo(node);
                    assertThat(derives(net, grounded, mask(found.nodes()), node)).as("framework %d, node %d", i, node).isTrue();
                    assertThat(found.nodes()).as("framework %d, node %d", i, node).hasSize(smallestForcing(net, grounded, node));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(FRAMEWORKS);
    }

    private static int mask(Iterable<Integer> nodes) {
        int mask = 0;
        for (int node : nodes) {
            mask |= 1 << node;
        }
        return mask;
    }

    private static int smallestForcing(Network net, byte[] grounded, int node) {
        int best = Integer.MAX_VALUE;
        for (int set = 0; set < 1 << net.size(); set++) {
            if ((set >> node & 1) == 1 && Integer.bitCount(set) < best && derives(net, grounded, set, node)) {
                best = Integer.bitCount(set);
            }
        }
        return best;
    }

    /** Whether the node's label follows when of all labels only those are believed that follow within the set. */
    private static boolean derives(Network net, byte[] grounded, int set, int node) {
        byte[] fixed = new byte[net.size()];
        for (int other = 0; other < net.size(); other++) {
            fixed[other] = (set >> other & 1) == 1 ? Labels.UNDECIDED : Labels.HELD_OPEN;
        }
        return Grounded.of(net, fixed)[node] == grounded[node];
    }

    @Test
    void whyNothingIsDecidedIsAShortestWayIntoACircle() {
        Random random = new Random(22);
        int compared = 0;
        for (int i = 0; i < FRAMEWORKS; i++) {
            int size = 2 + random.nextInt(6);
            boolean[][] attacks = new boolean[size][size];
            for (boolean[] row : attacks) {
                for (int b = 0; b < size; b++) {
                    row[b] = random.nextDouble() < 1.6 / size;
                }
            }
            Network net = Networks.attacks(size, attacks);
            byte[] grounded = Grounded.of(net);
            for (int node = 0; node < size; node++) {
                if (grounded[node] == Labels.UNDECIDED) {
                    Circle.Lasso lasso = Circle.of(net, grounded, node, Progress.NONE);
                    checkLasso(lasso, attacks, grounded, node);
                    assertThat(lasso.nodes()).hasSize(shortestLasso(attacks, grounded, new ArrayList<>(List.of(node))));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(FRAMEWORKS);
    }

    private static void checkLasso(Circle.Lasso lasso, boolean[][] attacks, byte[] grounded, int node) {
        assertThat(lasso.nodes()).doesNotHaveDuplicates().allMatch(n -> grounded[n] == Labels.UNDECIDED).first().isEqualTo(node);
        for (int i = 0; i < lasso.nodes().size(); i++) {
            int next = i + 1 < lasso.nodes().size() ? i + 1 : lasso.back();
            assertThat(attacks[lasso.nodes().get(next)][lasso.nodes().get(i)]).isTrue();
        }
    }

    private static int shortestLasso(boolean[][] attacks, byte[] grounded, List<Integer> way) {
        int last = way.get(way.size() - 1);
        int best = Integer.MAX_VALUE;
        for (int source = 0; source < attacks.length; source++) {
            if (attacks[source][last] && grounded[source] == Labels.UNDECIDED) {
                if (way.contains(source)) {
                    return way.size();
                }
                way.add(source);
                best = Math.min(best, shortestLasso(attacks, grounded, way));
                way.remove(way.size() - 1);
            }
        }
        return best;
    }

    @Test
    void aPositionIsAdmissibleAndSmallest() {
        Random random = new Random(23);
        int compared = 0;
        for (int i = 0; i < FRAMEWORKS / 3; i++) {
            Network net = Networks.random(random, 2 + random.nextInt(4), false);
            byte[] grounded = Grounded.of(net);
            List<String> admissible = new FrameworkDefinitions(net).admissible();
            for (int node = 0; node < net.size(); node++) {
                if (grounded[node] == Labels.UNDECIDED) {
                    comparePosition(net, grounded, node, admissible);
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(100);
    }

    private static void comparePosition(Network net, byte[] grounded, int node, List<String> admissible) {
        int least = admissible.stream().filter(v -> v.charAt(node) == 't').mapToInt(v -> decidedBeyond(grounded, v)).min().orElse(-1);
        AdmissiblePosition position = AdmissiblePosition.smallest(net, grounded, node, Labels.IN, Progress.NONE);
        if (least < 0) {
            assertThat(position).isNull();
        } else {
            assertThat(position.smallest()).isTrue();
            assertThat(decidedBeyond(grounded, Networks.text(position.labels()))).isEqualTo(least);
            byte[] whole = position.labels().clone();
            for (int n = 0; n < whole.length; n++) {
                whole[n] = grounded[n] != Labels.UNDECIDED ? grounded[n] : whole[n];
            }
            assertThat(admissible).contains(Networks.text(whole));
        }
    }

    private static int decidedBeyond(byte[] grounded, String labels) {
        int count = 0;
        for (int i = 0; i < grounded.length; i++) {
            count += grounded[i] == Labels.UNDECIDED && labels.charAt(i) != 'u' ? 1 : 0;
        }
        return count;
    }
}
