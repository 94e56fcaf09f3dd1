// SPDX-License-Identifier: EPL-2.0
package org.elenchus.scripting.internal;

import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Statement;

/** How scripts see a statement. */
final class StatementObject {
    private final ElementObjects elements;
    private final Statement statement;

    StatementObject(ElementObjects elements, Statement statement) {
        this.elements = elements;
        this.statement = statement;
    }

    HostObject make() {
        HostObject object = elements.properties(statement, "Statement", "id", "text", "label", "note", "tags", "strength", "implicit", "main", "standpoint",
                "standard", "participant");
        object.value("kind", () -> "statement");
        object.value("usedIn", () -> elements.all(statement.getUsages().stream().map(usage -> (Argument) usage.eContainer()).toList()));
        object.value("leaf", () -> Structure.isLeaf(statement));
        object.value("depth", () -> Structure.depth(statement));
        object.value("quotes", () -> elements.array(statement.getExcerpts().stream().map(excerpt -> excerpt.getExact()).toList()));
        object.function("toString", arguments -> statement.getText());
        return elements.arguable(object, statement).sealed();
    }
}
