// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.lint;

import java.util.List;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.reasoning.internal.Messages;
import org.elenchus.reasoning.internal.Quotation;

/** What messages call elements. */
final class Naming {
    private static final int QUOTED = 80;

    private Naming() {
    }

    static String of(Element element) {
        String text = element instanceof Statement statement ? statement.getText() : element.getLabel();
        if (text == null || text.isBlank()) {
            text = element.getLabel();
        }
        if (text == null && element instanceof Argument argument) {
            String premises = list(argument.getPremises().stream().filter(p -> p.getStatement() != null).map(p -> of(p.getStatement())).toList());
            return Messages.get("argument.capital", premises);
        }
        String quoted = Quotation.of(String.valueOf(text == null ? element.getId() : text), QUOTED);
        return element instanceof Argument ? Messages.get("argument.capitalNamed", quoted) : quoted;
    }

    static String list(List<String> items) {
        String text = items.isEmpty() ? "" : items.get(0);
        for (int i = 1; i < items.size(); i++) {
            text = Messages.get(i == items.size() - 1 ? "list.and" : "list.comma", text, items.get(i));
        }
        return text;
    }
}
