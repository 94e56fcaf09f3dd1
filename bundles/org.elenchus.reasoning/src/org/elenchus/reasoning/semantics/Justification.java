// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

import java.util.ArrayDeque;

import org.elenchus.reasoning.network.Condition;
import org.elenchus.reasoning.network.Network;
import org.elenchus.reasoning.network.Thresholds;

/** A small admissible part of an admissible labelling: a node's label, the labels that justify it, those that justify them, and so on. */
final class Justification {
    private final Network net;
    private final byte[] labels;
    private final byte[] part;
    private final ArrayDeque<Integer> open = new ArrayDeque<>();

    private Justification(Network net, byte[] labels) {
        this.net = net;
        this.labels = labels;
        this.part = new byte[net.size()];
    }

    /**
     * The part that justifies a node's label.
     *
     * @param labels admissible; decides the node
     * @return an admissible labelling below {@code labels}
     */
    static byte[] of(Network net, byte[] labels, int node) {
        Justification work = new Justification(net, labels);
        work.cite(node);
        while (!work.open.isEmpty()) {
            work.justify(work.open.remove());
        }
        return work.part;
    }

    private void cite(int node) {
        if (part[node] == Labels.UNDECIDED) {
            part[node] = labels[node];
            open.add(node);
        }
    }

    private int source(int input) {
        return net.inputs()[input] >> 1;
    }

    private void justify(int node) {
        if (net.condition(node) == Condition.ALL) {
            justifyConjunction(node);
        } else if (net.condition(node).isStandard()) {
            if (labels[node] == Labels.IN) {
                citeMet(node);
            } else {
                citeFailed(node);
            }
        }
    }

    private void justifyConjunction(int node) {
        int violated = -1;
        for (int i = net.inputStart(node); i < net.inputEnd(node); i++) {
            int input = net.inputs()[i];
            if (labels[node] == Labels.IN) {
                cite(input >> 1);
            } else if (Labels.violates(input, labels[input >> 1]) && (violated < 0 || part[input >> 1] != Labels.UNDECIDED)) {
                violated = input >> 1;
            }
        }
        if (labels[node] == Labels.OUT) {
            cite(violated);
        }
    }

    /** The best supporter that is in, and all attackers that would outweigh it. */
    private void citeMet(int node) {
        int best = best(net.inputStart(node), net.attackStart(node));
        cite(best);
        for (int i = net.attackStart(node); i < net.inputEnd(node); i++) {
            if (!net.met(node, net.weight(best), net.weight(source(i)))) {
                cite(source(i));
            }
        }
    }

    /** The best attacker that is in, if there is one, and all supporters that would prevail against it. */
    private void citeFailed(int node) {
        int best = best(net.attackStart(node), net.inputEnd(node));
        double against = Thresholds.NONE;
        if (best >= 0) {
            cite(best);
            against = net.weight(best);
        }
        for (int i = net.inputStart(node); i < net.attackStart(node); i++) {
            if (net.met(node, net.weight(source(i)), against)) {
                cite(source(i));
            }
        }
    }

    /** Inputs are sorted by falling weight. */
    private int best(int from, int to) {
        for (int i = from; i < to; i++) {
            if (labels[source(i)] == Labels.IN) {
                return source(i);
            }
        }
        return -1;
    }
}
