// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.notation;

import java.util.Map;

/**
 * What an evaluation says about elements, for the overlay.
 *
 * @param labels    by id of a statement or argument
 * @param strengths by id, from 0 to 1
 */
public record Labelling(Map<String, Label> labels, Map<String, Double> strengths) {

    /** Dialectical status (Caminada 2006). */
    public enum Label {
        IN, OUT, UNDECIDED
    }

    /** No evaluation. */
    public static final Labelling NONE = new Labelling(Map.of(), Map.of());

    public Labelling {
        labels = Map.copyOf(labels);
        strengths = Map.copyOf(strengths);
    }

    /** Null where the evaluation says nothing. */
    public Label label(String id) {
        return id == null ? null : labels.get(id);
    }

    /** Null where the evaluation says nothing. */
    public Double strength(String id) {
        return id == null ? null : strengths.get(id);
    }
}
