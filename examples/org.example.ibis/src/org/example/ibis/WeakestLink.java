// SPDX-License-Identifier: EPL-2.0
package org.example.ibis;

import java.util.*;

import org.elenchus.core.spi.*;
import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.*;

/** Pollock's weakest link: an argument is as strong as its weakest premise, and falls to an attack that is at least as strong. */
public final class WeakestLink implements Evaluator {
    private static final int PASSES = 1000;

    @Override
    public Set<EvaluationTask> tasks() {
        return Set.of(EvaluationTask.LABELLING);
    }

    @Override
    public boolean isGradual() {
        return true;
    }

    @Override
    public Evaluation evaluate(ArgumentMap map, EvaluationRequest request, Progress progress) {
        Map<Element, Double> strengths = new LinkedHashMap<>();
        List<Element> elements = Structure.elements(map);
        elements.forEach(element -> strengths.put(element, 0.0));
        double change = 1;
        int pass = 0;
        for (; change > 0 && pass < PASSES; pass++) {
            progress.checkCancelled();
            change = 0;
            for (Element element : elements) {
                double now = strength(element, strengths, request.assumptions().get(element));
                change = Math.max(change, Math.abs(now - strengths.put(element, now)));
            }
        }
        return Evaluation.graded(strengths, new Evaluation.Iteration(change == 0, pass, change), List.of());
    }

    private static double strength(Element element, Map<Element, Double> strengths, Standpoint assumed) {
        if (assumed == Standpoint.ACCEPTED || assumed == Standpoint.REJECTED) {
            return assumed == Standpoint.ACCEPTED ? 1 : 0;
        }
        double own = element.getStrength() == null ? 1 : element.getStrength();
        double pro = strongest(element, Polarity.PRO, strengths);
        if (element instanceof Argument argument) {
            pro = argument.getPremises().stream().mapToDouble(premise -> strengths.getOrDefault(premise.getStatement(), 0.0)).min().orElse(0);
        } else if (pro < 0) {
            pro = own;
        }
        double strength = Math.min(own, pro);
        return strength > strongest(element, Polarity.CON, strengths) ? strength : 0;
    }

    /** The strongest argument of a kind, or -1 where there is none. */
    private static double strongest(Element element, Polarity polarity, Map<Element, Double> strengths) {
        return element.getIncoming().stream().filter(argument -> argument.getPolarity() == polarity)
                .mapToDouble(argument -> strengths.getOrDefault(argument, 0.0)).max().orElse(-1);
    }
}
