// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.evaluation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.elenchus.core.spi.Evaluation;
import org.elenchus.core.spi.Label;
import org.elenchus.core.spi.Labelling;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Statement;

/** What an evaluation says about each element, whatever was asked. */
final class Verdicts {

    static final Verdicts NONE = new Verdicts(Map.of(), false);

    private final Map<Element, Verdict> verdicts;
    private final boolean graded;

    private Verdicts(Map<Element, Verdict> verdicts, boolean graded) {
        this.verdicts = verdicts;
        this.graded = graded;
    }

    /** A list of labellings says what its first says; accepted elements are in and of others nothing is said. */
    static Verdicts of(Evaluation evaluation) {
        if (evaluation == null) {
            return NONE;
        }
        Map<Element, Verdict> verdicts = new HashMap<>();
        Labelling labelling = labelling(evaluation);
        if (labelling != null) {
            labelling.labels().forEach((element, label) -> verdicts.put(element, Verdict.of(label)));
        }
        evaluation.accepted().forEach(element -> verdicts.put(element, Verdict.of(Label.IN)));
        evaluation.strengths().forEach((element, strength) -> verdicts.put(element, new Verdict(null, strength)));
        return new Verdicts(verdicts, !evaluation.strengths().isEmpty());
    }

    /** The only labelling, or the first that is listed; null where there is none. */
    static Labelling labelling(Evaluation evaluation) {
        return evaluation.labelling() != null || evaluation.labellings().isEmpty() ? evaluation.labelling() : evaluation.labellings().get(0);
    }

    /** Never null. */
    Verdict of(Element element) {
        return verdicts.getOrDefault(element, Verdict.NOTHING);
    }

    boolean isEmpty() {
        return verdicts.isEmpty();
    }

    /** Whether these are strengths. */
    boolean isGraded() {
        return graded;
    }

    /** How many statements have each label; statements without one are not counted. */
    Map<Label, Integer> counts() {
        Map<Label, Integer> counts = new EnumMap<>(Label.class);
        for (Label label : Label.values()) {
            counts.put(label, 0);
        }
        verdicts.forEach((element, verdict) -> {
            if (verdict.label() != null && element instanceof Statement) {
                counts.merge(verdict.label(), 1, Integer::sum);
            }
        });
        return counts;
    }

    /** About how many elements the two say different things. */
    int differences(Verdicts other) {
        int different = 0;
        for (Map.Entry<Element, Verdict> entry : verdicts.entrySet()) {
            different += entry.getValue().equals(other.of(entry.getKey())) ? 0 : 1;
        }
        return different;
    }
}
