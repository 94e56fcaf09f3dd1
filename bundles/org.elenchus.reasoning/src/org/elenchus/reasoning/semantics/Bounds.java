// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

import org.elenchus.reasoning.network.Network;
import org.elenchus.reasoning.network.Thresholds;

/** What a node's condition says under a three-valued labelling; one look at its inputs. */
final class Bounds {
    private Bounds() {
    }

    /** The value of the characteristic operator: in where every completion meets the condition, out where none does. */
    static byte label(Network net, int node, byte[] labels) {
        switch (net.condition(node)) {
        case ALL:
            return conjunction(net, node, labels);
        case NEVER:
            return Labels.OUT;
        case OPEN:
            return Labels.UNDECIDED;
        default:
            return standard(net, node, labels);
        }
    }

    private static byte conjunction(Network net, int node, byte[] labels) {
        byte result = Labels.IN;
        for (int i = net.inputStart(node); i < net.inputEnd(node); i++) {
            int literal = net.inputs()[i];
            byte label = labels[literal >> 1];
            if (Labels.violates(literal, label)) {
                return Labels.OUT;
            }
            if (!Labels.satisfies(literal, label)) {
                result = Labels.UNDECIDED;
            }
        }
        return result;
    }

    private static byte standard(Network net, int node, byte[] labels) {
        int start = net.inputStart(node);
        int attacks = net.attackStart(node);
        int end = net.inputEnd(node);
        if (net.met(node, best(net, labels, start, attacks, false), best(net, labels, attacks, end, true))) {
            return Labels.IN;
        }
        boolean possible = net.met(node, best(net, labels, start, attacks, true), best(net, labels, attacks, end, false));
        return possible ? Labels.UNDECIDED : Labels.OUT;
    }

    private static double best(Network net, byte[] labels, int from, int to, boolean undecidedCounts) {
        double best = Thresholds.NONE;
        for (int i = from; i < to; i++) {
            int source = net.inputs()[i] >> 1;
            byte label = labels[source];
            if (label == Labels.IN || undecidedCounts && label != Labels.OUT) {
                best = Math.max(best, net.weight(source));
            }
        }
        return best;
    }

    /**
     * The greatest admissible labelling below a labelling: labels are withdrawn until all that remain are justified.
     *
     * @param labels changed in place
     */
    static void withdrawUnjustified(Network net, byte[] labels) {
        int[] queue = new int[net.size()];
        boolean[] waits = new boolean[net.size()];
        int count = 0;
        for (int node = 0; node < net.size(); node++) {
            if (labels[node] != Labels.UNDECIDED) {
                queue[count++] = node;
                waits[node] = true;
            }
        }
        for (int head = 0; count > 0; head = (head + 1) % queue.length, count--) {
            int node = queue[head];
            waits[node] = false;
            if (labels[node] == Labels.UNDECIDED || label(net, node, labels) == labels[node]) {
                continue;
            }
            labels[node] = Labels.UNDECIDED;
            for (int i = net.outputStart(node); i < net.outputEnd(node); i++) {
                int target = net.outputs()[i] >> 1;
                if (labels[target] != Labels.UNDECIDED && !waits[target]) {
                    waits[target] = true;
                    queue[(head + count) % queue.length] = target;
                    count++;
                }
            }
        }
    }
}
