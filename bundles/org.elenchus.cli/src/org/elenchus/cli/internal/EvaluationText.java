// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.elenchus.core.spi.Evaluation;
import org.elenchus.core.spi.EvaluationTask;
import org.elenchus.core.spi.Explanation;
import org.elenchus.core.spi.Label;
import org.elenchus.core.spi.Labelling;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Statement;

/** Evaluations and explanations as lines for a person; only statements are listed. */
final class EvaluationText {
    private static final int INFLUENCES = 5;
    private static final double LEAST_EFFECT = 0.0005;

    private final ElementNames names;
    private final Console console;

    EvaluationText(ElementNames names, Console console) {
        this.names = names;
        this.console = console;
    }

    /** Whether the semantics has anything to say of the map: stable labellings, for one, need not exist. */
    static boolean hasAnswer(Evaluation result) {
        return switch (result.task()) {
            case SCEPTICAL, CREDULOUS -> true;
            case ENUMERATE -> !result.labellings().isEmpty() || result.count() != null && result.count().signum() > 0;
            default -> result.labelling() != null || !result.strengths().isEmpty();
        };
    }

    void print(String file, Evaluation result) {
        if (file != null) {
            console.line(file);
        }
        if (!hasAnswer(result)) {
            console.line(Messages.get("evaluate.noLabelling"));
        } else if (result.task() == EvaluationTask.ENUMERATE) {
            for (Labelling labelling : result.labellings()) {
                console.line("{" + labelling.acceptedStatements().stream().map(names::name).collect(Collectors.joining(", ")) + "}");
            }
        } else if (result.task() == EvaluationTask.SCEPTICAL || result.task() == EvaluationTask.CREDULOUS) {
            result.accepted().stream().filter(Statement.class::isInstance).forEach(e -> console.line(names.described(e)));
        } else if (result.strengths().isEmpty()) {
            result.labelling().labels().forEach((element, label) -> line(element, padded(label)));
        } else {
            result.strengths().forEach((element, strength) -> line(element, String.format(Locale.ROOT, "%.3f", strength)));
        }
        if (result.count() != null && result.task() != EvaluationTask.LABELLING) {
            console.line(Messages.get("evaluate.count", result.count()));
        }
        result.remarks().forEach(console::line);
    }

    private void line(Element element, String value) {
        if (element instanceof Statement) {
            console.line(value + "  " + names.described(element));
        }
    }

    private static String padded(Label label) {
        return (label.id() + "         ").substring(0, Label.UNDECIDED.id().length());
    }

    void print(Explanation explanation) {
        explanation.sentences().forEach(sentence -> console.line(sentence.text()));
        for (Set<Explanation.Change> changes : explanation.changes()) {
            String all = changes.stream().map(this::change).collect(Collectors.joining(Messages.get("evaluate.and")));
            Map<Label, Boolean> to = changes.stream().collect(Collectors.toMap(Explanation.Change::to, c -> true, (a, b) -> a));
            console.line(Messages.get("evaluate.change", all, to.keySet().stream().map(EvaluationText::word).collect(Collectors.joining("/"))));
        }
        List<Explanation.Influence> influences = explanation.influences().stream().filter(i -> Math.abs(i.effect()) >= LEAST_EFFECT).limit(INFLUENCES).toList();
        if (!influences.isEmpty()) {
            console.line(Messages.get("evaluate.influences"));
            influences.forEach(i -> console.line(String.format(Locale.ROOT, "%+.3f  %s", i.effect(), names.described(i.leaf()))));
        }
    }

    private String change(Explanation.Change change) {
        return Messages.get("evaluate." + change.kind().name().toLowerCase(Locale.ROOT), quoted(change.element()));
    }

    private static String word(Label label) {
        return Messages.get("evaluate.word." + label.id());
    }

    /** What sentences call an element: a statement by its words, an argument by its label or its premises. */
    private static String quoted(Element element) {
        if (element instanceof Statement statement && statement.getText() != null && !statement.getText().isBlank()) {
            return Messages.get("evaluate.quote", statement.getText().strip().replaceFirst("(?<=[\\p{Ll}\\d])\\.$", ""));
        }
        if (element instanceof Argument argument && (element.getLabel() == null || element.getLabel().isBlank())) {
            String premises = argument.getPremises().stream().filter(p -> p.getStatement() != null).map(p -> quoted(p.getStatement()))
                    .collect(Collectors.joining(Messages.get("evaluate.and")));
            return premises.isEmpty() ? argument.getId() : Messages.get("evaluate.argumentFrom", premises);
        }
        String name = element.getLabel() == null || element.getLabel().isBlank() ? element.getId() : element.getLabel();
        return Messages.get(element instanceof Argument ? "evaluate.argument" : "evaluate.quote", name);
    }
}
