// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.evaluator;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.elenchus.core.spi.Evaluation;
import org.elenchus.core.spi.EvaluationRequest;
import org.elenchus.core.spi.EvaluationTask;
import org.elenchus.core.spi.Evaluator;
import org.elenchus.core.spi.Progress;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.reasoning.gradual.GradualNetwork;
import org.elenchus.reasoning.gradual.GradualSemantics;
import org.elenchus.reasoning.gradual.LinkedPremises;
import org.elenchus.reasoning.gradual.Strengths;
import org.elenchus.reasoning.internal.Messages;

/** A gradual semantics on maps. Option: {@code linked}, which is {@code minimum} (unless told otherwise) or {@code product}. */
public abstract class GradualEvaluator implements Evaluator {
    private final GradualSemantics semantics;

    GradualEvaluator(GradualSemantics semantics) {
        this.semantics = semantics;
    }

    @Override
    public Set<EvaluationTask> tasks() {
        return EnumSet.of(EvaluationTask.LABELLING);
    }

    @Override
    public boolean isGradual() {
        return true;
    }

    @Override
    public Evaluation evaluate(ArgumentMap map, EvaluationRequest request, Progress progress) {
        if (request.task() != EvaluationTask.LABELLING) {
            throw new IllegalArgumentException(Messages.get("evaluation.gradualHasOneTask", request.task().id()));
        }
        LinkedPremises linked = LinkedPremises.of(request.option("linked", "minimum"));
        GradualNetwork network = new GradualNetwork(map, semantics, linked, request.assumptions());
        Strengths strengths = Strengths.of(network, progress);
        Map<Element, Double> byElement = new LinkedHashMap<>();
        for (int node = 0; node < network.elements().size(); node++) {
            byElement.put(network.elements().get(node), strengths.of(node));
        }
        Evaluation.Iteration iteration = strengths.iteration();
        List<String> remarks = iteration.converged() ? List.of()
                : List.of(Messages.get("evaluation.doesNotConverge", iteration.steps(), iteration.change()));
        return Evaluation.graded(byElement, iteration, remarks);
    }
}
