// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

import java.util.Arrays;

import org.elenchus.core.spi.Progress;
import org.elenchus.reasoning.network.Network;

/**
 * One preferred labelling of a large network, grown from small neighbourhoods. What is admissible while the rest is held open stays admissible with
 * it, so neighbourhoods are solved one after another, in rounds of growing size, each round on what the last left undecided; what remains is
 * solved as a whole. A solver that is given everything at once takes back far too much after each conflict.
 */
final class GrowingPreferred {
    /** Networks that are worth it. */
    static final int LARGE = 30_000;
    private static final int FIRST_SIZE = 1_000;
    /** The largest neighbourhoods are a fifth of the network. */
    private static final int SHARE = 5;

    private final Network net;
    private final Progress progress;
    private final int[] scratch;
    private final int[] queue;
    private byte[] labels;

    private GrowingPreferred(Network net, Progress progress) {
        this.net = net;
        this.progress = progress;
        this.scratch = Subnetwork.scratch(net);
        this.queue = new int[net.size()];
        this.labels = Grounded.of(net);
    }

    static byte[] of(Network net, Progress progress) {
        return of(net, FIRST_SIZE, progress);
    }

    static byte[] of(Network net, int firstSize, Progress progress) {
        GrowingPreferred work = new GrowingPreferred(net, progress);
        for (int size = firstSize; size < net.size() / SHARE; size *= 2) {
            work.round(size);
        }
        byte[] before = work.labels.clone();
        for (int[] rest : Components.connected(net, before, null)) {
            work.solve(rest, before, work.labels);
        }
        return work.labels;
    }

    private void round(int size) {
        boolean[] seen = new boolean[net.size()];
        for (int start = 0; start < seen.length; start++) {
            if (!seen[start] && labels[start] == Labels.UNDECIDED) {
                byte[] fixed = labels.clone();
                if (solve(neighbourhood(start, size, seen), labels, fixed)) {
                    labels = Grounded.of(net, fixed);
                }
            }
        }
    }

    /** Whether a preferred labelling of some nodes, the other undecided ones being held open, decides any. */
    private boolean solve(int[] nodes, byte[] given, byte[] result) {
        progress.checkCancelled();
        byte[] local = Search.preferred(Subnetwork.of(net, given, nodes, scratch), progress).next();
        boolean some = false;
        for (int i = 0; i < nodes.length; i++) {
            result[nodes[i]] = local[i];
            some |= local[i] != Labels.UNDECIDED;
        }
        return some;
    }

    /** The nearest undecided nodes around one that were in no neighbourhood of this round. */
    private int[] neighbourhood(int start, int size, boolean[] seen) {
        int end = 1;
        queue[0] = start;
        seen[start] = true;
        for (int head = 0; head < end && end < size; head++) {
            int node = queue[head];
            end = reach(net.inputs(), net.inputStart(node), net.inputEnd(node), end, size, seen);
            end = reach(net.outputs(), net.outputStart(node), net.outputEnd(node), end, size, seen);
        }
        int[] nodes = Arrays.copyOf(queue, end);
        Arrays.sort(nodes);
        return nodes;
    }

    private int reach(int[] links, int from, int to, int end, int size, boolean[] seen) {
        int last = end;
        for (int i = from; i < to && last < size; i++) {
            int other = links[i] >> 1;
            if (!seen[other] && labels[other] == Labels.UNDECIDED) {
                seen[other] = true;
                queue[last++] = other;
            }
        }
        return last;
    }
}
