// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.elenchus.core.spi.Progress;
import org.elenchus.reasoning.network.Condition;
import org.elenchus.reasoning.network.Network;

/**
 * Counts the labellings of a directional semantics exactly, without listing them all: the labellings of a strongly connected component
 * that nothing precedes are listed, and for each way it can look from outside what remains falls apart into parts that are counted by
 * themselves and multiplied (Baroni, Giacomin & Guida 2005 for directionality). Parts of equal content are counted once.
 */
final class Counter {
    /** Labellings of one strongly connected component beyond which counting gives up. */
    private static final int COMPONENT_LIMIT = 5_000;
    private static final int DEPTH_LIMIT = 1_500;

    private final Semantics semantics;
    private final CensusMemory memory;
    private final Progress progress;
    private long allowance;
    private int depth;

    /** @param allowance nodes that may be looked at before giving up */
    Counter(Semantics semantics, CensusMemory memory, long allowance, Progress progress) {
        this.semantics = semantics;
        this.memory = memory;
        this.allowance = allowance;
        this.progress = progress;
    }

    /**
     * Counts the labellings of a part.
     *
     * @param part all of whose nodes but the constant ones hang together and are undecided in the grounded labelling
     * @throws BoundExceeded where that would take too much work
     */
    Census count(Network part) {
        Census known = memory.count(semantics, part.content());
        if (known != null) {
            return known;
        }
        spend(part.size());
        if (++depth > DEPTH_LIMIT) {
            throw new BoundExceeded();
        }
        byte[] constants = Grounded.of(part);
        int[] first = firstComponent(part, constants);
        Census census = first == null ? list(part) : divide(part, constants, first);
        memory.keep(semantics, part.content(), census);
        depth--;
        return census;
    }

    private void spend(int nodes) {
        progress.checkCancelled();
        allowance -= nodes;
        if (allowance < 0) {
            throw new BoundExceeded();
        }
    }

    private Census list(Network part) {
        Status status = new Status(part.size());
        List<byte[]> all = labellings(part);
        all.forEach(status::addAll);
        return new Census(BigInteger.valueOf(all.size()), status);
    }

    private List<byte[]> labellings(Network part) {
        List<byte[]> known = memory.labellings(semantics, part.content());
        if (known != null) {
            return known;
        }
        List<byte[]> all = new ArrayList<>();
        Search search = Search.of(part, semantics, progress);
        for (byte[] labels = search.next(); labels != null; labels = search.next()) {
            all.add(labels);
            spend(part.size());
            if (all.size() > COMPONENT_LIMIT) {
                throw new BoundExceeded();
            }
        }
        memory.keep(semantics, part.content(), all);
        return all;
    }

    /** A component that none precedes, with the nearest successors, so that what it borders on is settled soon; null where there is but one. */
    private static int[] firstComponent(Network part, byte[] constants) {
        StrongComponents components = StrongComponents.of(part);
        int[] nearest = new int[components.count()];
        boolean[] preceded = new boolean[components.count()];
        boolean[] real = new boolean[components.count()];
        int count = 0;
        Arrays.fill(nearest, Integer.MAX_VALUE);
        for (int node = 0; node < part.size(); node++) {
            int own = components.of(node);
            if (isConstant(part, constants, node)) {
                continue;
            }
            count += real[own] ? 0 : 1;
            real[own] = true;
            for (int i = part.inputStart(node); i < part.inputEnd(node); i++) {
                int source = part.inputs()[i] >> 1;
                if (components.of(source) != own && !isConstant(part, constants, source)) {
                    preceded[own] = true;
                    nearest[components.of(source)] = Math.min(nearest[components.of(source)], own);
                }
            }
        }
        if (count < 2) {
            return null;
        }
        int best = -1;
        for (int c = 0; c < preceded.length; c++) {
            if (real[c] && !preceded[c] && (best < 0 || nearest[c] < nearest[best])) {
                best = c;
            }
        }
        int chosen = best;
        return IntStream.range(0, part.size()).filter(n -> components.of(n) == chosen).toArray();
    }

    private static boolean isConstant(Network part, byte[] constants, int node) {
        return constants[node] != Labels.UNDECIDED || part.condition(node) == Condition.OPEN;
    }

    /** The labellings of a component that look the same from outside. */
    private static final class Outcome {
        private final byte[] labels;
        private final Status status;
        private int count;

        Outcome(byte[] labels, int size) {
            this.labels = labels;
            this.status = new Status(size);
        }
    }

    private Census divide(Network part, byte[] constants, int[] first) {
        Network head = Subnetwork.of(part, constants, first, Subnetwork.scratch(part));
        Status status = new Status(part.size());
        BigInteger total = BigInteger.ZERO;
        for (Outcome outcome : outcomes(part, first, labellings(head))) {
            BigInteger rest = rest(part, first, outcome, status);
            total = total.add(rest.multiply(BigInteger.valueOf(outcome.count)));
        }
        return new Census(total, status);
    }

    private static Iterable<Outcome> outcomes(Network part, int[] first, List<byte[]> labellings) {
        boolean[] visible = new boolean[first.length];
        for (int i = 0; i < first.length; i++) {
            for (int o = part.outputStart(first[i]); o < part.outputEnd(first[i]); o++) {
                visible[i] |= Arrays.binarySearch(first, part.outputs()[o] >> 1) < 0;
            }
        }
        Map<ByteBuffer, Outcome> outcomes = new LinkedHashMap<>();
        for (byte[] labels : labellings) {
            byte[] seen = new byte[first.length];
            for (int i = 0; i < first.length; i++) {
                seen[i] = visible[i] ? labels[i] : Labels.UNDECIDED;
            }
            Outcome outcome = outcomes.computeIfAbsent(ByteBuffer.wrap(seen), k -> new Outcome(labels, labels.length));
            outcome.count++;
            outcome.status.addAll(labels);
        }
        return outcomes.values();
    }

    /** Counts what remains after the component looks so, and adds the labels of all nodes to the status where anything remains. */
    private BigInteger rest(Network part, int[] first, Outcome outcome, Status status) {
        spend(part.size());
        byte[] fixed = new byte[part.size()];
        for (int i = 0; i < first.length; i++) {
            fixed[first[i]] = outcome.labels[i] == Labels.UNDECIDED ? Labels.HELD_OPEN : outcome.labels[i];
        }
        byte[] labels = Grounded.of(part, fixed);
        BigInteger product = BigInteger.ONE;
        List<int[]> pieces = Components.connected(part, labels, fixed);
        List<Census> counted = new ArrayList<>();
        int[] scratch = Subnetwork.scratch(part);
        for (int[] piece : pieces) {
            Census census = count(Subnetwork.of(part, labels, piece, scratch));
            counted.add(census);
            product = product.multiply(census.count());
            if (product.signum() == 0) {
                return product;
            }
        }
        merge(status, labels, pieces, counted, first, outcome);
        return product;
    }

    private static void merge(Status status, byte[] labels, List<int[]> pieces, List<Census> counted, int[] first, Outcome outcome) {
        boolean[] open = new boolean[status.size()];
        for (int i = 0; i < pieces.size(); i++) {
            status.addFrom(counted.get(i).status(), pieces.get(i));
            mark(open, pieces.get(i));
        }
        status.addFrom(outcome.status, first);
        mark(open, first);
        for (int node = 0; node < open.length; node++) {
            if (!open[node]) {
                status.add(node, labels[node]);
            }
        }
    }

    private static void mark(boolean[] marks, int[] nodes) {
        for (int node : nodes) {
            marks[node] = true;
        }
    }
}
