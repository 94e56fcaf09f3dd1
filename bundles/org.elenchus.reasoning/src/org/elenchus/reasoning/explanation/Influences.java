// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.explanation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.elenchus.core.spi.EvaluationRequest;
import org.elenchus.core.spi.Explanation.Influence;
import org.elenchus.core.spi.Progress;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.reasoning.gradual.GradualNetwork;
import org.elenchus.reasoning.gradual.GradualSemantics;
import org.elenchus.reasoning.gradual.LinkedPremises;
import org.elenchus.reasoning.gradual.Strengths;
import org.elenchus.reasoning.network.MapNetwork;
import org.elenchus.reasoning.network.Network;
import org.elenchus.reasoning.semantics.CensusMemory;
import org.elenchus.reasoning.semantics.Labels;
import org.elenchus.reasoning.semantics.Semantics;

/** What each leaf that an element depends on does to it. */
final class Influences {
    private static final int LEAVES = 100;

    private final MapNetwork reading;
    private final Semantics semantics;
    private final Progress progress;
    private final GradualNetwork graded;
    private final CensusMemory memory = new CensusMemory();

    Influences(ArgumentMap map, EvaluationRequest request, MapNetwork reading, Semantics semantics, Progress progress) {
        this.reading = reading;
        this.semantics = semantics;
        this.progress = progress;
        this.graded = new GradualNetwork(map, GradualSemantics.DF_QUAD, LinkedPremises.of(request.option("linked", "minimum")),
                request.assumptions());
    }

    /** The nearest leaves, the most influential first. */
    List<Influence> of(int node) {
        List<Influence> influences = new ArrayList<>();
        for (int leaf : leaves(node)) {
            progress.checkCancelled();
            Statement statement = (Statement) reading.elements().get(leaf);
            double effect = strength(node, statement, 1) - strength(node, statement, 0);
            influences.add(new Influence(statement, Explainer.labelOf(label(node, leaf, Labels.IN)),
                    Explainer.labelOf(label(node, leaf, Labels.OUT)), effect));
        }
        influences.sort(Comparator.comparingDouble((Influence i) -> -Math.abs(i.effect())));
        return influences;
    }

    private double strength(int node, Statement leaf, double value) {
        return Strengths.of(graded.holding(leaf, value), progress).of(node);
    }

    private byte label(int node, int leaf, byte label) {
        byte[] fixed = new byte[reading.network().size()];
        fixed[leaf] = label;
        return Changes.commonLabel(reading.network(), fixed, node, semantics, memory, progress);
    }

    private List<Integer> leaves(int start) {
        Network net = reading.network();
        List<Integer> leaves = new ArrayList<>();
        boolean[] seen = new boolean[net.size()];
        ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(start));
        seen[start] = true;
        while (!queue.isEmpty() && leaves.size() < LEAVES) {
            int node = queue.remove();
            boolean leaf = reading.elements().get(node) instanceof Statement && reading.elements().get(node).getIncoming().isEmpty();
            if (leaf && node != start) {
                leaves.add(node);
            }
            for (int i = net.inputStart(node); i < net.inputEnd(node); i++) {
                int source = net.inputs()[i] >> 1;
                if (!seen[source]) {
                    seen[source] = true;
                    queue.add(source);
                }
            }
        }
        return leaves;
    }
}
