// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.spi;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Standpoint;

/**
 * What to find out about a map.
 *
 * @param task        the question
 * @param options     by name, for example {@code standard} (a proof standard's literal, for statements whose map leaves it open) or
 *                    {@code linked} ({@code minimum} or {@code product}); evaluators document those of their own
 * @param assumptions what-if: standpoints that count instead of the map's own; on an argument REJECTED strikes it out and ACCEPTED makes
 *                    it hold whatever is said against it; NONE lifts the map's standpoint. The map itself is not touched
 * @param first       how many labellings to skip when enumerating, from 0
 * @param limit       greatest number of labellings to list, at least 1
 */
public record EvaluationRequest(EvaluationTask task, Map<String, String> options, Map<Element, Standpoint> assumptions, long first,
        int limit) {
    /** How many labellings are listed unless told otherwise. */
    public static final int DEFAULT_LIMIT = 1_000;

    public EvaluationRequest {
        Objects.requireNonNull(task);
        options = Map.copyOf(options);
        assumptions = Map.copyOf(assumptions);
        if (first < 0 || limit < 1) {
            throw new IllegalArgumentException("no such page: " + limit + " from " + first);
        }
    }

    /** The task without options or assumptions. */
    public static EvaluationRequest of(EvaluationTask task) {
        return new EvaluationRequest(task, Map.of(), Map.of(), 0, DEFAULT_LIMIT);
    }

    /** The same with one option set. */
    public EvaluationRequest withOption(String name, String value) {
        Map<String, String> changed = new HashMap<>(options);
        changed.put(name, value);
        return new EvaluationRequest(task, changed, assumptions, first, limit);
    }

    /** The same with one assumption more. */
    public EvaluationRequest assuming(Element element, Standpoint standpoint) {
        Map<Element, Standpoint> changed = new HashMap<>(assumptions);
        changed.put(element, standpoint);
        return new EvaluationRequest(task, options, changed, first, limit);
    }

    /** The same for another stretch of the labellings. */
    public EvaluationRequest page(long from, int count) {
        return new EvaluationRequest(task, options, assumptions, from, count);
    }

    /** The option's value, or the default where it was not given. */
    public String option(String name, String whenMissing) {
        return options.getOrDefault(name, whenMissing);
    }
}
