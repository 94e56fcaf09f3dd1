// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.elenchus.core.spi.Progress;
import org.elenchus.reasoning.network.Network;
import org.junit.jupiter.api.Test;

/** Every semantics against the definitions, tried exhaustively where that is possible. */
class LabellingsTest {
    private static final int RANDOM_FRAMEWORKS = Integer.getInteger("elenchus.reasoning.random", 3_000);

    @Test
    void agreesWithDungOnEveryFrameworkOfUpToThreeArguments() {
        for (int size = 0; size <= 3; size++) {
            for (long bits = 0; bits < 1L << size * size; bits++) {
                compareWithDung(size, Networks.attacksOf(size, bits));
            }
        }
    }

    @Test
    void agreesWithDungOnEveryFrameworkOfFourArgumentsOneInSeven() {
        int step = Boolean.getBoolean("elenchus.reasoning.exhaustive") ? 1 : 7;
        for (long bits = 0; bits < 1L << 16; bits += step) {
            compareWithDung(4, Networks.attacksOf(4, bits));
        }
    }

    @Test
    void agreesWithDungOnRandomFrameworks() {
        Random random = new Random(42);
        for (int i = 0; i < RANDOM_FRAMEWORKS; i++) {
            int size = 5 + random.nextInt(6);
            boolean[][] attacks = new boolean[size][size];
            double density = 0.05 + random.nextDouble() * 0.35;
            for (boolean[] row : attacks) {
                for (int b = 0; b < size; b++) {
                    row[b] = random.nextDouble() < density;
                }
            }
            compareWithDung(size, attacks);
        }
    }

    private static void compareWithDung(int size, boolean[][] attacks) {
        DungDefinitions definitions = new DungDefinitions(size, attacks);
        Network net = Networks.attacks(size, attacks);
        for (Semantics semantics : Semantics.values()) {
            Set<Integer> found = Networks.labellings(net, semantics).stream().map(LabellingsTest::extension)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(found).as("%s of %s", semantics, java.util.Arrays.deepToString(attacks))
                    .isEqualTo(definitions.extensions(semantics));
        }
    }

    private static int extension(String labels) {
        int set = 0;
        for (int i = 0; i < labels.length(); i++) {
            set |= labels.charAt(i) == 't' ? 1 << i : 0;
        }
        return set;
    }

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

    @Test
    void countsWhatItLists() {
        Random random = new Random(11);
        for (int i = 0; i < RANDOM_FRAMEWORKS / 10; i++) {
            Network net = Networks.random(random, 6 + random.nextInt(12), false);
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
            Network net = Networks.random(random, 2 + random.nextInt(7), false);
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
