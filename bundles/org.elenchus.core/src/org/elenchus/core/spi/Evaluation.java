// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.spi;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.elenchus.model.argumentmap.Element;

/**
 * The answer to an {@link EvaluationRequest}.
 *
 * @param task       what was asked
 * @param labelling  for LABELLING and SOME of a labelling semantics; null where the semantics has no labelling of this map, and for other tasks
 * @param labellings for ENUMERATE: the page that was asked for, in an order that does not change; else empty
 * @param count      how many labellings there are; null where that was not asked or could not be found out in bounded time
 * @param accepted   for SCEPTICAL and CREDULOUS: the accepted elements in the map's order; else empty
 * @param strengths  for a gradual semantics: a number in [0, 1] for each element in the map's order; else empty
 * @param iteration  for a gradual semantics: how the strengths came about; else null
 * @param remarks    what the reader must know to read the answer rightly, in sentences; for example that only the first labellings are
 *                   listed
 */
public record Evaluation(EvaluationTask task, Labelling labelling, List<Labelling> labellings, BigInteger count, Set<Element> accepted,
        Map<Element, Double> strengths, Iteration iteration, List<String> remarks) {

    /**
     * How the strengths of a cyclic map came about.
     *
     * @param converged whether the last step changed no strength by more than the tolerance; where false, strengths are those of the last
     *                  step and mean nothing for the elements that still change
     * @param steps     number of passes over the largest cycle
     * @param change    greatest change in the last pass
     */
    public record Iteration(boolean converged, int steps, double change) {
    }

    public Evaluation {
        Objects.requireNonNull(task);
        labellings = List.copyOf(labellings);
        accepted = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(accepted));
        strengths = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(strengths));
        remarks = List.copyOf(remarks);
    }

    /** One labelling, with the number of all where it is known. */
    public static Evaluation labelled(EvaluationTask task, Labelling labelling, BigInteger count, List<String> remarks) {
        return new Evaluation(task, labelling, List.of(), count, Set.of(), Map.of(), null, remarks);
    }

    /** Several labellings. */
    public static Evaluation enumerated(List<Labelling> page, BigInteger count, List<String> remarks) {
        return new Evaluation(EvaluationTask.ENUMERATE, null, page, count, Set.of(), Map.of(), null, remarks);
    }

    /** The elements that are accepted in every, or some, labelling. */
    public static Evaluation accepting(EvaluationTask task, Set<Element> accepted, List<String> remarks) {
        return new Evaluation(task, null, List.of(), null, accepted, Map.of(), null, remarks);
    }

    /** Strengths. */
    public static Evaluation graded(Map<Element, Double> strengths, Iteration iteration, List<String> remarks) {
        return new Evaluation(EvaluationTask.LABELLING, null, List.of(), null, Set.of(), strengths, iteration, remarks);
    }
}
