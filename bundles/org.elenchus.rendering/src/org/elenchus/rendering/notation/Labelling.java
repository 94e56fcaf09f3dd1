// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.notation;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.elenchus.core.spi.Evaluation;

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
        labels = copy(labels);
        strengths = copy(strengths);
    }

    /** Hash maps: those that {@code Map.copyOf} makes are slow with ids that are numbered, since their entries crowd. */
    private static <V> Map<String, V> copy(Map<String, V> map) {
        map.forEach((id, value) -> {
            Objects.requireNonNull(id);
            Objects.requireNonNull(value);
        });
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new HashMap<>(map));
    }

    /** What an evaluation says by labels or strengths; nothing for tasks that have neither. */
    public static Labelling of(Evaluation evaluation) {
        Map<String, Double> strengths = new HashMap<>();
        evaluation.strengths().forEach((element, strength) -> strengths.put(element.getId(), strength));
        strengths.remove(null);
        return new Labelling(evaluation.labelling() == null ? Map.of() : of(evaluation.labelling()).labels(), strengths);
    }

    /** A labelling for drawing. */
    public static Labelling of(org.elenchus.core.spi.Labelling labelling) {
        Map<String, Label> labels = new HashMap<>();
        labelling.labels().forEach((element, label) -> labels.put(element.getId(), Label.valueOf(label.name())));
        labels.remove(null);
        return new Labelling(labels, Map.of());
    }

    /** Ids of the elements about which the two say different things. */
    public Set<String> differences(Labelling other) {
        Set<String> different = new HashSet<>();
        collect(labels, other.labels, different);
        collect(other.labels, labels, different);
        collect(strengths, other.strengths, different);
        collect(other.strengths, strengths, different);
        return different;
    }

    /** The same, but saying of some elements what another says of them. */
    public Labelling with(Labelling other, Set<String> ids) {
        Map<String, Label> otherLabels = new HashMap<>(labels);
        Map<String, Double> otherStrengths = new HashMap<>(strengths);
        for (String id : ids) {
            replace(otherLabels, id, other.labels.get(id));
            replace(otherStrengths, id, other.strengths.get(id));
        }
        return new Labelling(otherLabels, otherStrengths);
    }

    private static <V> void replace(Map<String, V> values, String id, V value) {
        if (value == null) {
            values.remove(id);
        } else {
            values.put(id, value);
        }
    }

    private static void collect(Map<String, ?> here, Map<String, ?> there, Set<String> different) {
        here.forEach((id, value) -> {
            if (!Objects.equals(value, there.get(id))) {
                different.add(id);
            }
        });
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
