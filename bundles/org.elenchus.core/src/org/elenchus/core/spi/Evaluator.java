// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.spi;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;

/** A semantics: says what stands and what falls. Contributed to {@code org.elenchus.core.evaluators}. */
public interface Evaluator {
    /** The questions it answers; LABELLING is among them. */
    Set<EvaluationTask> tasks();

    /** Whether it grades elements by numbers instead of labelling them. */
    boolean isGradual();

    /**
     * Answers one question about a map. The same map and request give the same answer.
     *
     * @param map      not changed
     * @param request  its task is one of {@link #tasks()}
     * @param progress asked often whether to go on
     * @throws IllegalArgumentException                    where an option has no such value, or the task is none of its own; the message
     *                                                     is for the user
     * @throws java.util.concurrent.CancellationException where the progress was cancelled
     */
    Evaluation evaluate(ArgumentMap map, EvaluationRequest request, Progress progress);

    /**
     * Why an element is labelled as it is. The request's task does not matter.
     *
     * @return empty where this semantics does not explain
     */
    default Optional<Explanation> explain(ArgumentMap map, Element element, EvaluationRequest request, Progress progress) {
        return Optional.empty();
    }

    /** An evaluation that follows the map's changes; this default evaluates the whole map anew each time. */
    default LiveEvaluation follow(ArgumentMap map, EvaluationRequest request) {
        return new LiveEvaluation() {
            private Evaluation current = evaluate(map, request, Progress.NONE);

            @Override
            public Evaluation current() {
                return current;
            }

            @Override
            public Set<Element> update(Collection<? extends EObject> changed, Progress progress) {
                Evaluation before = current;
                current = evaluate(map, request, progress);
                return differences(before, current);
            }
        };
    }

    /** The same, asking during the first evaluation whether to go on; this default does not ask. */
    default LiveEvaluation follow(ArgumentMap map, EvaluationRequest request, Progress progress) {
        return follow(map, request);
    }

    /** The elements whose label or strength in {@code after} is not what it was in {@code before}, new ones among them. */
    static Set<Element> differences(Evaluation before, Evaluation after) {
        Set<Element> different = new LinkedHashSet<>();
        Map<Element, ?> now = after.labelling() != null ? after.labelling().labels() : after.strengths();
        Map<Element, ?> then = before.labelling() != null ? before.labelling().labels() : before.strengths();
        now.forEach((element, value) -> {
            if (!value.equals(then.get(element))) {
                different.add(element);
            }
        });
        return different;
    }
}
