// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.explanation;

import java.util.List;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.reasoning.internal.Messages;
import org.elenchus.reasoning.internal.Quotation;
import org.elenchus.reasoning.network.MapNetwork;

/** What sentences call elements, marked as {@link Mentions}: a statement by its words, an argument by its name or its premises. */
final class Names {
    private static final int QUOTED = 200;

    private final MapNetwork reading;

    Names(MapNetwork reading) {
        this.reading = reading;
    }

    /** The name that tells an element from others. */
    String of(int node) {
        return of(reading.elements().get(node));
    }

    String of(Element element) {
        return Mentions.mark(reading.node(element), element instanceof Statement statement ? words(statement) : words((Argument) element));
    }

    /** The name, and for an argument always its premises. */
    String full(int node) {
        if (!(reading.elements().get(node) instanceof Argument argument) || !isNamed(argument) || premises(argument).isEmpty()) {
            return of(node);
        }
        return Mentions.mark(node, Messages.get("argument.namedFrom", quote(argument.getLabel()), list(premises(argument))));
    }

    private static String words(Statement statement) {
        String text = statement.getText() == null || statement.getText().isBlank() ? statement.getLabel() : statement.getText();
        return quote(text == null ? statement.getId() : text);
    }

    private String words(Argument argument) {
        if (isNamed(argument)) {
            return Messages.get("argument.named", quote(argument.getLabel()));
        }
        List<String> premises = premises(argument);
        if (!premises.isEmpty()) {
            return Messages.get("argument.from", list(premises));
        }
        Element conclusion = argument.getConclusion();
        return Messages.get("argument.bare", conclusion == null ? quote(String.valueOf(argument.getId())) : of(conclusion));
    }

    static boolean isNamed(Argument argument) {
        return argument.getLabel() != null && !argument.getLabel().isBlank();
    }

    private List<String> premises(Argument argument) {
        return argument.getPremises().stream().map(Premise::getStatement).filter(s -> s != null).map(this::of).toList();
    }

    private static String quote(String text) {
        return Quotation.of(Mentions.withoutMarks(text), QUOTED);
    }

    /** Items that may have commas themselves. */
    static String series(List<String> items) {
        return items.stream().reduce((all, item) -> Messages.get("list.semicolon", all, item)).orElse("");
    }

    /** Items with commas and an "and". */
    static String list(List<String> items) {
        String text = items.get(0);
        for (int i = 1; i < items.size(); i++) {
            text = Messages.get(i == items.size() - 1 ? "list.and" : "list.comma", text, items.get(i));
        }
        return text;
    }
}
