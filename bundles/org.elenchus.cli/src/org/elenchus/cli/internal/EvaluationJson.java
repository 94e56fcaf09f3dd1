// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.core.spi.Evaluation;
import org.elenchus.core.spi.Explanation;
import org.elenchus.core.spi.Label;
import org.elenchus.core.spi.Labelling;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Statement;

/** Evaluations and explanations as they stand in JSON, see docs/command-line.md. */
final class EvaluationJson {
    private EvaluationJson() {
    }

    static void put(Map<String, Object> answer, String semantics, Evaluation result, ElementNames names) {
        answer.put("semantics", semantics);
        answer.put("task", result.task().id());
        switch (result.task()) {
            case SCEPTICAL, CREDULOUS -> answer.put("accepted", names.names(statements(result.accepted())));
            case ENUMERATE -> answer.put("labellings", result.labellings().stream().map(l -> labelling(l, names)).toList());
            default -> {
                if (result.strengths().isEmpty()) {
                    answer.put("labelling", result.labelling() == null ? null : labelling(result.labelling(), names));
                } else {
                    answer.put("strengths", strengths(result, names));
                    answer.put("converged", result.iteration() == null || result.iteration().converged());
                }
            }
        }
        if (result.count() != null) {
            answer.put("count", result.count());
        }
        if (!result.remarks().isEmpty()) {
            answer.put("remarks", result.remarks());
        }
    }

    private static List<Element> statements(Iterable<Element> elements) {
        List<Element> statements = new java.util.ArrayList<>();
        elements.forEach(element -> {
            if (element instanceof Statement) {
                statements.add(element);
            }
        });
        return statements;
    }

    private static Map<String, Object> labelling(Labelling labelling, ElementNames names) {
        Map<String, Object> byLabel = new LinkedHashMap<>();
        for (Label label : Label.values()) {
            byLabel.put(label.id(), named(labelling, label, true, names));
        }
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (Label label : Label.values()) {
            arguments.put(label.id(), named(labelling, label, false, names));
        }
        byLabel.put("arguments", arguments);
        return byLabel;
    }

    private static List<String> named(Labelling labelling, Label label, boolean statements, ElementNames names) {
        return labelling.labels().entrySet().stream().filter(e -> e.getValue() == label && e.getKey() instanceof Statement == statements)
                .map(e -> names.name(e.getKey())).toList();
    }

    private static Map<String, Object> strengths(Evaluation result, ElementNames names) {
        Map<String, Object> strengths = new LinkedHashMap<>();
        result.strengths().forEach((element, strength) -> strengths.put(names.name(element), strength));
        return strengths;
    }

    static void put(Map<String, Object> answer, Explanation explanation, ElementNames names) {
        Map<String, Object> explained = new LinkedHashMap<>();
        explained.put("element", names.name(explanation.element()));
        explained.put("label", explanation.label() == null ? null : explanation.label().id());
        explained.put("id", explanation.element().getId());
        explained.put("sentences", explanation.sentences().stream().map(EvaluationJson::sentence).toList());
        explained.put("forcing", explanation.forcing().stream().map(e -> element(e, names)).toList());
        explained.put("smallest", explanation.smallest());
        explained.put("changes", explanation.changes().stream().map(set -> set.stream().map(c -> change(c, names)).toList()).toList());
        explained.put("exhaustive", explanation.exhaustive());
        explained.put("influences", explanation.influences().stream().map(i -> influence(i, names)).toList());
        answer.put("explanation", explained);
    }

    private static Map<String, Object> element(Element element, ElementNames names) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", element.getId());
        json.put("element", names.name(element));
        return json;
    }

    private static Map<String, Object> sentence(Explanation.Sentence sentence) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", sentence.text());
        json.put("mentions", sentence.mentions().stream().map(m -> {
            Map<String, Object> mention = new LinkedHashMap<>();
            mention.put("id", m.element().getId());
            mention.put("start", m.start());
            mention.put("end", m.end());
            return mention;
        }).toList());
        return json;
    }

    private static Map<String, Object> change(Explanation.Change change, ElementNames names) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", change.kind().name().toLowerCase(java.util.Locale.ROOT));
        json.put("id", change.element().getId());
        json.put("element", names.name(change.element()));
        json.put("to", change.to().id());
        return json;
    }

    private static Map<String, Object> influence(Explanation.Influence influence, ElementNames names) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", influence.leaf().getId());
        json.put("leaf", names.name(influence.leaf()));
        json.put("accepted", influence.accepted() == null ? null : influence.accepted().id());
        json.put("rejected", influence.rejected() == null ? null : influence.rejected().id());
        json.put("effect", influence.effect());
        return json;
    }
}
