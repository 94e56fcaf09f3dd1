// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

import org.elenchus.core.spi.Progress;
import org.elenchus.reasoning.network.Network;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Every semantics and task on frameworks of attacks against the definitions of Dung and Caminada: on all of up to four arguments, on all of five that differ by more than names, and
 * on 10,000 random ones; with the property {@code elenchus.exhaustive} on all of six.
 */
class EveryFrameworkTest {
    private static final int RANDOM = 10_000;

    @Test
    void allOfUpToFourArguments() {
        for (int size = 0; size <= 4; size++) {
            for (long bits = 0; bits < 1L << size * size; bits++) {
                compare(size, bits);
            }
        }
    }

    @Test
    void allOfFiveArgumentsThatDifferByMoreThanNames() {
        long[] graphs = Digraphs.all(5, false);
        assertThat(graphs).hasSize(9_608);
        for (long graph : graphs) {
            compare(5, graph);
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "elenchus.exhaustive", matches = "true", disabledReason = "takes minutes; ./test --exhaustive")
    void allOfFiveArgumentsThatMayAttackThemselves() {
        long[] graphs = Digraphs.all(5, true);
        assertThat(graphs).hasSize(291_968);
        for (long graph : graphs) {
            compare(5, graph);
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "elenchus.exhaustive", matches = "true", disabledReason = "takes minutes; ./test --exhaustive")
    void allOfSixArgumentsThatDifferByMoreThanNames() {
        long[] graphs = Digraphs.all(6, false);
        assertThat(graphs).hasSize(1_540_944);
        for (long graph : graphs) {
            compare(6, graph);
        }
    }

    @Test
    void randomOnesOfUpToTenArguments() {
        Random random = new Random(42);
        for (int i = 0; i < RANDOM; i++) {
            int size = 6 + random.nextInt(5);
            boolean[][] attacks = new boolean[size][size];
            double density = 0.05 + random.nextDouble() * 0.35;
            for (boolean[] row : attacks) {
                for (int b = 0; b < size; b++) {
                    row[b] = random.nextDouble() < density;
                }
            }
            compare(size, attacks, "random framework " + i);
        }
    }

    private static void compare(int size, long graph) {
        compare(size, Networks.attacksOf(size, graph), "framework " + Long.toBinaryString(graph) + " of " + size);
    }

    private static void compare(int size, boolean[][] attacks, String what) {
        DungDefinitions definitions = new DungDefinitions(size, attacks);
        Network net = Networks.attacks(size, attacks);
        for (Semantics semantics : Semantics.values()) {
            Set<Integer> expected = definitions.extensions(semantics);
            String said = difference(net, semantics, expected);
            if (said != null) {
                throw new AssertionError(semantics + " of " + what + ": " + said + ", expected " + expected);
            }
        }
    }

    /** Null where the engine says the same by all tasks. */
    private static String difference(Network net, Semantics semantics, Set<Integer> expected) {
        Labellings labellings = new Labellings(net, semantics, Progress.NONE);
        Set<Integer> listed = new HashSet<>();
        for (byte[] labels : labellings) {
            if (!listed.add(extension(labels)) || !isLabelledRightly(net, labels)) {
                return "a labelling twice or badly labelled";
            }
        }
        if (!listed.equals(expected)) {
            return "listed " + listed;
        }
        byte[] some = labellings.some();
        if (some == null ? !expected.isEmpty() : !expected.contains(extension(some))) {
            return "another one";
        }
        Census counted = labellings.census();
        if (!BigInteger.valueOf(expected.size()).equals(counted.count())) {
            return "counted " + counted.count();
        }
        String status = wrongStatus(counted.status(), expected);
        return status != null ? "counting, " + status : wrongStatus(new Labellings(net, semantics, Progress.NONE).status().status(), expected);
    }

    private static int extension(byte[] labels) {
        int set = 0;
        for (int i = 0; i < labels.length; i++) {
            set |= labels[i] == Labels.IN ? 1 << i : 0;
        }
        return set;
    }

    /** Whether exactly what the extension attacks is out (Caminada 2006). */
    private static boolean isLabelledRightly(Network net, byte[] labels) {
        for (int node = 0; node < labels.length; node++) {
            boolean attacked = false;
            for (int i = net.inputStart(node); i < net.inputEnd(node); i++) {
                attacked |= labels[net.inputs()[i] >> 1] == Labels.IN;
            }
            if (attacked != (labels[node] == Labels.OUT)) {
                return false;
            }
        }
        return true;
    }

    private static String wrongStatus(Status status, Set<Integer> expected) {
        for (int n = 0; n < status.size(); n++) {
            int node = n;
            boolean credulous = expected.stream().anyMatch(s -> (s >> node & 1) == 1);
            boolean sceptical = !expected.isEmpty() && expected.stream().allMatch(s -> (s >> node & 1) == 1);
            if (status.can(node, Labels.IN) != credulous || status.must(node, Labels.IN) != sceptical) {
                return "status of argument " + node;
            }
        }
        return null;
    }
}
