// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import java.util.Set;

import org.elenchus.core.spi.Progress;
import org.elenchus.reasoning.network.Condition;
import org.elenchus.reasoning.network.Network;
import org.elenchus.reasoning.network.NetworkBuilder;
import org.elenchus.reasoning.network.Thresholds;
import org.junit.jupiter.api.Test;

/** Every semantics on networks with supports and standards against the definitions; {@link EveryFrameworkTest} has frameworks of attacks. */
class LabellingsTest {
    private static final int RANDOM_FRAMEWORKS = Boolean.getBoolean("elenchus.exhaustive") ? 10_000 : 3_000;

    @Test
    void agreesWithTheDefinitionsOnRandomFrameworksWithSupportAndStandards() {
        Random random = new Random(7);
        for (int i = 0; i < RANDOM_FRAMEWORKS; i++) {
            Network net = Networks.random(random, 1 + random.nextInt(5), true);
            FrameworkDefinitions definitions = new FrameworkDefinitions(net);
            for (Semantics semantics : Semantics.values()) {
                Set<String> expected = definitions.labellings(semantics);
                assertThat(Networks.labellings(net, semantics)).as("%s of framework %d", semantics, i).isEqualTo(expected);
                compareCensus(net, semantics, expected, i);
            }
        }
    }

    /** A node that is held open must not hide labellings from the count, whatever the rest of its part looks like. */
    @Test
    void countsSemiStableLabellingsBesideANodeHeldOpen() {
        NetworkBuilder builder = new NetworkBuilder(Thresholds.DEFAULT);
        builder.node(Condition.ALL, 1);
        builder.node(Condition.DIALECTICAL_VALIDITY, 1);
        builder.node(Condition.SCINTILLA, 1);
        builder.node(Condition.OPEN, 1);
        for (int[] link : new int[][] { { 0, 0 }, { 3, 0 }, { 1, 1 }, { 1, 2 }, { 2, 2 }, { 3, 2 } }) {
            builder.input(2 * link[0], link[1]);
        }
        builder.input(2 * 2 + 1, 0);
        Network net = builder.build();
        compareCensus(net, Semantics.SEMI_STABLE, new FrameworkDefinitions(net).labellings(Semantics.SEMI_STABLE), 0);
    }

    @Test
    void countsWhatItLists() {
        Random random = new Random(11);
        for (int i = 0; i < RANDOM_FRAMEWORKS / 10; i++) {
            Network net = Networks.random(random, 6 + random.nextInt(12), true);
            for (Semantics semantics : Semantics.values()) {
                compareCensus(net, semantics, Networks.labellings(net, semantics), i);
            }
        }
    }

    private static void compareCensus(Network net, Semantics semantics, Set<String> expected, int number) {
        Census census = new Labellings(net, semantics, Progress.NONE).census();
        assertThat(census.count()).as("number of %s of framework %d", semantics, number).isEqualTo(BigInteger.valueOf(expected.size()));
        checkStatus(census.status(), expected, semantics + " of framework " + number);
    }

    private static void checkStatus(Status status, Set<String> expected, String what) {
        for (int n = 0; n < status.size(); n++) {
            int node = n;
            for (byte label = Labels.UNDECIDED; label <= Labels.OUT; label++) {
                char letter = "utf".charAt(label);
                assertThat(status.can(node, label)).as("%s: node %d can be %s", what, node, letter)
                        .isEqualTo(expected.stream().anyMatch(v -> v.charAt(node) == letter));
                assertThat(status.must(node, label)).as("%s: node %d must be %s", what, node, letter)
                        .isEqualTo(!expected.isEmpty() && expected.stream().allMatch(v -> v.charAt(node) == letter));
            }
        }
    }

    @Test
    void asksForTheStatusWhereItCannotCount() {
        Random random = new Random(13);
        for (int i = 0; i < RANDOM_FRAMEWORKS / 5; i++) {
            Network net = Networks.random(random, 2 + random.nextInt(7), true);
            Labellings preferred = new Labellings(net, Semantics.PREFERRED, Progress.NONE);
            compareAsked(net, Semantics.PREFERRED, preferred);
            compareAsked(net, Semantics.COMPLETE, new Labellings(net, Semantics.COMPLETE, Progress.NONE));
            compareAsked(net, Semantics.STABLE, new Labellings(net, Semantics.STABLE, Progress.NONE));
            compareAsked(net, Semantics.SEMI_STABLE, new Labellings(net, Semantics.SEMI_STABLE, Progress.NONE));
        }
    }

    private static void compareAsked(Network net, Semantics semantics, Labellings labellings) {
        Status counted = labellings.census().status();
        Status asked = new PartCensus(net, semantics, new CensusMemory(), Progress.NONE).take(0).status();
        for (int node = 0; node < net.size(); node++) {
            assertThat(asked.common(node)).isEqualTo(counted.common(node));
            assertThat(asked.can(node, Labels.IN)).isEqualTo(counted.can(node, Labels.IN));
            assertThat(asked.can(node, Labels.OUT)).isEqualTo(counted.can(node, Labels.OUT));
        }
    }

    @Test
    void groundedUnderConditionsIsGroundedOfTheChangedFramework() {
        Random random = new Random(17);
        for (int i = 0; i < RANDOM_FRAMEWORKS; i++) {
            Network net = Networks.random(random, 1 + random.nextInt(8), true);
            byte[] fixed = new byte[net.size()];
            for (int node = 0; node < fixed.length; node++) {
                fixed[node] = (byte) Math.max(0, random.nextInt(8) - 4);
            }
            byte[] labels = Grounded.of(net, fixed);
            byte[] again = Grounded.of(net);
            for (int node = 0; node < fixed.length; node++) {
                byte expected = fixed[node] == Labels.UNDECIDED ? Bounds.label(net, node, labels)
                        : fixed[node] == Labels.HELD_OPEN ? Labels.UNDECIDED : fixed[node];
                assertThat(labels[node]).isEqualTo(expected);
                assertThat(again[node]).isEqualTo(Bounds.label(net, node, again));
            }
        }
    }
}
