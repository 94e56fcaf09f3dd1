// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.explanation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.reasoning.internal.Messages;
import org.elenchus.reasoning.network.MapNetwork;
import org.elenchus.reasoning.network.Network;
import org.elenchus.reasoning.semantics.Labels;

/**
 * How the sentence about one node of a forcing set cites another. Where a few words are enough to say why an argument holds or fails, the citation says them, and the argument needs no
 * sentence of its own.
 */
final class Citations {
    private final MapNetwork reading;
    private final byte[] labels;
    private final Map<Element, Standpoint> assumptions;
    private final Set<Integer> set;
    private final Names names;

    Citations(MapNetwork reading, byte[] labels, Map<Element, Standpoint> assumptions, Set<Integer> set) {
        this.reading = reading;
        this.labels = labels;
        this.assumptions = assumptions;
        this.set = set;
        this.names = new Names(reading);
    }

    /** The decided inputs of a node that are in the set. */
    List<Integer> inputs(int node, boolean supporting) {
        Network net = reading.network();
        Set<Integer> cited = new LinkedHashSet<>();
        int from = supporting ? net.inputStart(node) : net.attackStart(node);
        int to = supporting ? net.attackStart(node) : net.inputEnd(node);
        for (int i = from; i < to; i++) {
            int source = net.inputs()[i] >> 1;
            if (set.contains(source) && labels[source] != Labels.UNDECIDED) {
                cited.add(source);
            }
        }
        return new ArrayList<>(cited);
    }

    /** Those of the nodes that have the label, cited. */
    List<String> of(List<Integer> nodes, byte label) {
        return nodes.stream().filter(node -> labels[node] == label).map(this::of).toList();
    }

    private String of(int node) {
        return labels[node] == Labels.OUT && isSettledByInputs(node) ? failing(node) : names.full(node);
    }

    private String failing(int node) {
        int culprit = culprit(node);
        if (reading.elements().get(culprit) instanceof Argument) {
            return Messages.get("argument.undercut", names.of(node), names.full(culprit));
        }
        Argument argument = (Argument) reading.elements().get(node);
        if (labels[culprit] == Labels.IN) {
            return Messages.get("argument.sinceAccepted", names.of(node), names.of(culprit));
        }
        return argument.getPremises().size() == 1 && !Names.isNamed(argument) ? Messages.get("argument.whichIsRejected", names.of(node))
                : Messages.get("argument.sinceRejected", names.of(node), names.of(culprit));
    }

    /** Whether a citation of the node says why it holds or fails. */
    boolean isTold(int node) {
        return isSettledByInputs(node) && (labels[node] == Labels.OUT || holdsByPremisesAlone(node));
    }

    private boolean isSettledByInputs(int node) {
        Element element = reading.elements().get(node);
        return element instanceof Argument && MapNetwork.standpoint(element, assumptions) == Standpoint.NONE
                && assumptions.getOrDefault(element, Standpoint.NONE) == Standpoint.NONE && (labels[node] == Labels.IN || culprit(node) >= 0);
    }

    private boolean holdsByPremisesAlone(int node) {
        return !inputs(node, true).isEmpty() && inputs(node, false).isEmpty();
    }

    /** What makes an argument fail: a premise or an undercutter of the set; -1 for nothing. */
    private int culprit(int node) {
        return inputs(node, true).stream().filter(source -> labels[source] == Labels.OUT).findFirst()
                .or(() -> inputs(node, false).stream().filter(source -> labels[source] == Labels.IN).findFirst()).orElse(-1);
    }
}
