// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;

import org.elenchus.core.spi.Progress;
import org.elenchus.reasoning.network.Network;
import org.junit.jupiter.api.Test;

/** What is done where listing all labellings would not end. */
class BoundedAnswersTest {
    /** Odd circles beside even ones, all hanging on one node: no two-valued labelling, 2^pairs semi-stable ones in one part. */
    private static Network manySemiStable(int pairs) {
        int size = 2 * pairs + 4;
        int[] from = new int[5 * pairs + 4];
        int[] to = new int[from.length];
        int hub = 2 * pairs;
        int link = 0;
        for (int p = 0; p < pairs; p++) {
            for (int[] attack : new int[][] { { 2 * p, 2 * p + 1 }, { 2 * p + 1, 2 * p }, { 2 * p, hub }, { 2 * p + 1, hub } }) {
                from[link] = attack[0];
                to[link++] = attack[1];
            }
        }
        for (int i = 0; i < 3; i++) {
            from[link] = hub + 1 + i;
            to[link++] = hub + 1 + (i + 1) % 3;
        }
        from[link] = hub + 1;
        to[link++] = hub;
        return Network.ofAttacks(size, java.util.Arrays.copyOf(from, link), java.util.Arrays.copyOf(to, link));
    }

    @Test
    void settlesMoreSemiStableLabellingsThanCanBeListed() {
        int pairs = 30;
        Census census = new Labellings(manySemiStable(pairs), Semantics.SEMI_STABLE, Progress.NONE).status();
        assertThat(census.complete()).isTrue();
        for (int node = 0; node < 2 * pairs; node++) {
            assertThat(census.status().can(node, Labels.IN)).isTrue();
            assertThat(census.status().can(node, Labels.OUT)).isTrue();
        }
        assertThat(census.status().must(2 * pairs, Labels.OUT)).isTrue();
        assertThat(census.status().must(2 * pairs + 1, Labels.UNDECIDED)).isTrue();
    }

    @Test
    void saysSoWhereTheSearchWasEndedEarly() {
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            Network net = Networks.random(random, 4 + random.nextInt(5), false);
            Census cut = new PartCensus(net, Semantics.SEMI_STABLE, new CensusMemory(), Progress.NONE).take(0, 1);
            Set<String> all = Networks.labellings(net, Semantics.SEMI_STABLE);
            for (int node = 0; node < net.size(); node++) {
                int at = node;
                for (byte label : new byte[] { Labels.IN, Labels.OUT }) {
                    boolean possible = all.stream().anyMatch(v -> v.charAt(at) == "utf".charAt(label));
                    assertThat(possible || !cut.status().can(node, label)).as("nothing is made up").isTrue();
                    assertThat(!cut.status().must(node, label) || all.stream().allMatch(v -> v.charAt(at) == "utf".charAt(label))).isTrue();
                    assertThat(!cut.complete() || cut.status().can(node, label) == possible).isTrue();
                }
            }
        }
    }

    @Test
    void aLabellingGrownFromNeighbourhoodsIsPreferred() {
        Random random = new Random(23);
        for (int i = 0; i < 400; i++) {
            Network net = Networks.random(random, 8 + random.nextInt(10), false);
            byte[] grown = GrowingPreferred.of(net, 1 + random.nextInt(2), Progress.NONE);
            assertThat(Networks.labellings(net, Semantics.PREFERRED)).contains(Networks.text(grown));
        }
    }
}
