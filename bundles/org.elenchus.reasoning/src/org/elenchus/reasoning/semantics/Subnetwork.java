// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.elenchus.reasoning.network.Condition;
import org.elenchus.reasoning.network.Network;
import org.elenchus.reasoning.network.NetworkBuilder;

/**
 * Some nodes of a network as a network of their own, given labels of the rest: links from decided nodes are worked into the conditions,
 * links from undecided ones become links from nodes that are never decided.
 */
final class Subnetwork {
    private final Network whole;
    private final byte[] labels;
    private final int[] nodes;
    private final int[] localOf;
    private final NetworkBuilder builder;
    private final List<double[]> constants = new ArrayList<>();

    private Subnetwork(Network whole, byte[] labels, int[] nodes, int[] localOf) {
        this.whole = whole;
        this.labels = labels;
        this.nodes = nodes;
        this.localOf = localOf;
        this.builder = new NetworkBuilder(whole.thresholds());
    }

    /** A scratch array for {@link #of}: one number a node, all -1. */
    static int[] scratch(Network whole) {
        int[] localOf = new int[whole.size()];
        Arrays.fill(localOf, -1);
        return localOf;
    }

    /**
     * The network of the given nodes, numbered as they come; nodes that stand for constants follow them.
     *
     * @param labels  of the whole network; closed under the characteristic operator for the given nodes
     * @param nodes   undecided nodes
     * @param localOf see {@link #scratch}; left as it was
     */
    static Network of(Network whole, byte[] labels, int[] nodes, int[] localOf) {
        Subnetwork work = new Subnetwork(whole, labels, nodes, localOf);
        for (int i = 0; i < nodes.length; i++) {
            localOf[nodes[i]] = work.builder.node(whole.condition(nodes[i]), whole.weight(nodes[i]));
        }
        for (int node : nodes) {
            if (whole.condition(node) == Condition.ALL) {
                work.conjunction(node);
            } else {
                work.standard(node);
            }
        }
        for (int node : nodes) {
            localOf[node] = -1;
        }
        return work.builder.build();
    }

    private void conjunction(int node) {
        boolean open = false;
        for (int i = whole.inputStart(node); i < whole.inputEnd(node); i++) {
            int literal = whole.inputs()[i];
            int source = localOf[literal >> 1];
            if (source >= 0) {
                builder.input(2 * source + (literal & 1), localOf[node]);
            } else if (labels[literal >> 1] == Labels.UNDECIDED) {
                open = true;
            } else if (Labels.violates(literal, labels[literal >> 1])) {
                builder.condition(localOf[node], Condition.NEVER);
            }
        }
        if (open) {
            builder.input(2 * constant(Condition.OPEN, 1), localOf[node]);
        }
    }

    private void standard(int node) {
        side(node, whole.inputStart(node), whole.attackStart(node));
        side(node, whole.attackStart(node), whole.inputEnd(node));
    }

    /** Of the decided inputs of a side only the best that holds matters, of the open ones the best. */
    private void side(int node, int from, int to) {
        boolean holds = false;
        boolean open = false;
        for (int i = from; i < to; i++) {
            int literal = whole.inputs()[i];
            int source = localOf[literal >> 1];
            byte label = labels[literal >> 1];
            int sign = literal & 1;
            if (source >= 0) {
                builder.input(2 * source + sign, localOf[node]);
            } else if (label == Labels.IN && !holds) {
                builder.input(2 * constant(Condition.ALL, whole.weight(literal >> 1)) + sign, localOf[node]);
                holds = true;
            } else if (label == Labels.UNDECIDED && !open) {
                builder.input(2 * constant(Condition.OPEN, whole.weight(literal >> 1)) + sign, localOf[node]);
                open = true;
            }
        }
    }

    private int constant(Condition condition, double weight) {
        for (int i = 0; i < constants.size(); i++) {
            if (constants.get(i)[0] == condition.ordinal() && constants.get(i)[1] == weight) {
                return nodes.length + i;
            }
        }
        constants.add(new double[] { condition.ordinal(), weight });
        return builder.node(condition, weight);
    }
}
