// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.elenchus.core.spi.Progress;
import org.elenchus.reasoning.network.Condition;
import org.elenchus.reasoning.network.Network;
import org.elenchus.reasoning.sat.CountingClauses;
import org.elenchus.reasoning.sat.Literals;

/**
 * An admissible labelling that gives one node a label and decides few others.
 *
 * @param labels   of all nodes
 * @param smallest whether no admissible labelling with that label decides fewer nodes
 */
public record AdmissiblePosition(byte[] labels, boolean smallest) {
    /** Nodes beyond which the position is only thinned out, not made smallest. */
    private static final int EXACT = 400;
    private static final long NANOSECONDS = 2_000_000_000L;

    /**
     * A position on what the grounded labelling leaves undecided.
     *
     * @param grounded of the network; it leaves the node undecided
     * @return a smallest one where the network is not too large or hard, else one from which nothing can be left out; null where there is none
     */
    public static AdmissiblePosition smallest(Network net, byte[] grounded, int node, byte label, Progress progress) {
        int[] upstream = upstream(net, grounded, node);
        Network part = Subnetwork.of(net, grounded, upstream, Subnetwork.scratch(net));
        AdmissiblePosition local = smallest(part, Arrays.binarySearch(upstream, node), label, progress);
        if (local == null) {
            return null;
        }
        byte[] labels = new byte[net.size()];
        for (int i = 0; i < upstream.length; i++) {
            labels[upstream[i]] = local.labels[i];
        }
        return new AdmissiblePosition(labels, local.smallest);
    }

    private static int[] upstream(Network net, byte[] grounded, int start) {
        boolean[] seen = new boolean[net.size()];
        ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(start));
        seen[start] = true;
        while (!queue.isEmpty()) {
            int node = queue.remove();
            for (int i = net.inputStart(node); i < net.inputEnd(node); i++) {
                int source = net.inputs()[i] >> 1;
                if (!seen[source] && grounded[source] == Labels.UNDECIDED && net.condition(source) != Condition.OPEN) {
                    seen[source] = true;
                    queue.add(source);
                }
            }
        }
        return IntStream.range(0, net.size()).filter(n -> seen[n]).toArray();
    }

    private static AdmissiblePosition smallest(Network net, int node, byte label, Progress progress) {
        CountingClauses clauses = new CountingClauses(Encoding.variables(net, Encoding.Kind.ADMISSIBLE), progress);
        Encoding encoding = new Encoding(net, Encoding.Kind.ADMISSIBLE, clauses);
        int wanted = label == Labels.IN ? encoding.in(node) : encoding.out(node);
        if (!encoding.sat.solve(wanted)) {
            return null;
        }
        byte[] best = thinned(net, encoding.labels(), node);
        boolean smallest = false;
        Literals all = new Literals(2 * net.size());
        for (int n = 0; n < net.size(); n++) {
            all.push(encoding.in(n));
            all.push(encoding.out(n));
        }
        long end = System.nanoTime() + NANOSECONDS;
        while (!smallest && net.size() <= EXACT && System.nanoTime() < end) {
            clauses.atMost(decided(best) - 1, all);
            smallest = !encoding.sat.solve(wanted);
            best = smallest ? best : thinned(net, encoding.labels(), node);
        }
        return new AdmissiblePosition(best, smallest);
    }

    private static int decided(byte[] labels) {
        int count = 0;
        for (byte label : labels) {
            count += label == Labels.UNDECIDED ? 0 : 1;
        }
        return count;
    }

    /** Leaves out one label after another, with all that falls with it, as long as the node keeps its own. */
    private static byte[] thinned(Network net, byte[] labels, int node) {
        byte[] kept = labels;
        for (int other = 0; other < labels.length; other++) {
            if (other != node && kept[other] != Labels.UNDECIDED && net.size() <= EXACT) {
                byte[] without = kept.clone();
                without[other] = Labels.UNDECIDED;
                Bounds.withdrawUnjustified(net, without);
                kept = without[node] == Labels.UNDECIDED ? kept : without;
            }
        }
        return kept;
    }
}
