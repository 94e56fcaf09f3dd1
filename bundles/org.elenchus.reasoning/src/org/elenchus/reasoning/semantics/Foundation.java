// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

import org.elenchus.reasoning.network.Condition;
import org.elenchus.reasoning.network.Network;
import org.elenchus.reasoning.network.Thresholds;

/** Finds out which accepted nodes of a two-valued labelling are held up by nothing but their own supporting circle. */
final class Foundation {
    private final Network net;
    private final boolean needed;

    Foundation(Network net) {
        this.net = net;
        this.needed = hasSupportingCircle(net);
    }

    private static boolean hasSupportingCircle(Network net) {
        StrongComponents components = StrongComponents.ofSupports(net);
        if (components.count() < net.size()) {
            return true;
        }
        for (int node = 0; node < net.size(); node++) {
            for (int i = net.inputStart(node); i < net.attackStart(node); i++) {
                if (net.inputs()[i] >> 1 == node) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The nodes that are in without foundation: those outside the least model of the reduct (Brewka et al. 2013). */
    int[] unfounded(byte[] labels) {
        if (!needed) {
            return new int[0];
        }
        boolean[] founded = new boolean[net.size()];
        int[] queue = new int[net.size()];
        int queued = 0;
        for (int node = 0; node < net.size(); node++) {
            if (labels[node] == Labels.IN && isFounded(node, labels, founded)) {
                founded[node] = true;
                queue[queued++] = node;
            }
        }
        for (int head = 0; head < queued; head++) {
            for (int i = net.outputStart(queue[head]); i < net.outputEnd(queue[head]); i++) {
                int target = net.outputs()[i] >> 1;
                if (labels[target] == Labels.IN && !founded[target] && isFounded(target, labels, founded)) {
                    founded[target] = true;
                    queue[queued++] = target;
                }
            }
        }
        return java.util.stream.IntStream.range(0, net.size()).filter(n -> labels[n] == Labels.IN && !founded[n]).toArray();
    }

    private boolean isFounded(int node, byte[] labels, boolean[] founded) {
        double pro = Thresholds.NONE;
        for (int i = net.inputStart(node); i < net.attackStart(node); i++) {
            int source = net.inputs()[i] >> 1;
            if (founded[source]) {
                pro = Math.max(pro, net.weight(source));
            } else if (net.condition(node) == Condition.ALL) {
                return false;
            }
        }
        if (net.condition(node) == Condition.ALL) {
            return true;
        }
        double con = Thresholds.NONE;
        for (int i = net.attackStart(node); i < net.inputEnd(node); i++) {
            int source = net.inputs()[i] >> 1;
            con = labels[source] == Labels.IN ? Math.max(con, net.weight(source)) : con;
        }
        return net.met(node, pro, con);
    }
}
