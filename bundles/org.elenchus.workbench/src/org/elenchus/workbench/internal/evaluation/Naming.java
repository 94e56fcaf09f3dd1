// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.evaluation;

import java.util.List;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.workbench.internal.ElementText;

/** What lists call an element: a statement by its words, an argument by its kind and what it argues from. */
final class Naming {

    private Naming() {
    }

    static String of(Element element) {
        if (!(element instanceof Argument argument) || argument.getLabel() != null && !argument.getLabel().isBlank()) {
            return element instanceof Argument argument ? ElementText.kind(argument) + ": " + argument.getLabel() : ElementText.of(element);
        }
        List<String> premises = argument.getPremises().stream().filter(p -> p.getStatement() != null).map(p -> words(p.getStatement())).toList();
        return premises.isEmpty() ? ElementText.of(argument) : ElementText.kind(argument) + ": " + String.join(" + ", premises);
    }

    private static String words(Statement statement) {
        return ElementText.of(statement);
    }
}
