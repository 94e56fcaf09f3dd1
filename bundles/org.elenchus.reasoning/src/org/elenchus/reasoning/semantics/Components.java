// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.elenchus.reasoning.network.Condition;
import org.elenchus.reasoning.network.Network;

/** How the undecided nodes of a network hang together. */
final class Components {
    private Components() {
    }

    /**
     * The undecided nodes in sets that no link joins, each in rising order, the sets by their first node. Nodes that are open by their
     * condition belong to none: they never change.
     */
    static List<int[]> connected(Network net, byte[] labels, byte[] fixed) {
        List<int[]> found = new ArrayList<>();
        boolean[] seen = new boolean[net.size()];
        int[] queue = new int[net.size()];
        for (int start = 0; start < net.size(); start++) {
            if (seen[start] || !belongs(net, labels, fixed, start)) {
                continue;
            }
            int end = 1;
            queue[0] = start;
            seen[start] = true;
            for (int head = 0; head < end; head++) {
                end = reach(net, labels, fixed, queue, head, end, seen);
            }
            int[] component = Arrays.copyOf(queue, end);
            Arrays.sort(component);
            found.add(component);
        }
        return found;
    }

    private static int reach(Network net, byte[] labels, byte[] fixed, int[] queue, int head, int end, boolean[] seen) {
        int node = queue[head];
        int last = end;
        for (int i = net.inputStart(node); i < net.inputEnd(node); i++) {
            int other = net.inputs()[i] >> 1;
            if (!seen[other] && belongs(net, labels, fixed, other)) {
                seen[other] = true;
                queue[last++] = other;
            }
        }
        for (int i = net.outputStart(node); i < net.outputEnd(node); i++) {
            int other = net.outputs()[i] >> 1;
            if (!seen[other] && belongs(net, labels, fixed, other)) {
                seen[other] = true;
                queue[last++] = other;
            }
        }
        return last;
    }

    private static boolean belongs(Network net, byte[] labels, byte[] fixed, int node) {
        return labels[node] == Labels.UNDECIDED && net.condition(node) != Condition.OPEN
                && (fixed == null || fixed[node] == Labels.UNDECIDED);
    }
}
