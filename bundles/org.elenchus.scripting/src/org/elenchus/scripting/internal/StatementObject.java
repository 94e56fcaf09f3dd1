// SPDX-License-Identifier: EPL-2.0
package org.elenchus.scripting.internal;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Polarity;
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
        object.value("reasons", () -> incoming(Polarity.PRO));
        object.value("objections", () -> incoming(Polarity.CON));
        object.value("usedIn", () -> elements.all(statement.getUsages().stream().map(usage -> (Argument) usage.eContainer()).toList()));
        object.value("leaf", () -> Structure.isLeaf(statement));
        object.value("depth", () -> Structure.depth(statement));
        object.value("quotes", () -> elements.array(statement.getExcerpts().stream().map(excerpt -> excerpt.getExact()).toList()));
        object.function("addReason", arguments -> add(text -> Edits.addReason(ElementObjects.alive(statement), text), arguments));
        object.function("addObjection", arguments -> add(text -> Edits.addObjection(ElementObjects.alive(statement), text), arguments));
        object.function("remove", arguments -> {
            elements.perform(Edits.delete(List.of(ElementObjects.alive(statement))));
            return null;
        });
        object.function("toString", arguments -> statement.getText());
        return object.sealed();
    }

    private Object incoming(Polarity polarity) {
        return elements.all(Structure.argumentsInOrder(statement).stream().filter(argument -> argument.getPolarity() == polarity).toList());
    }

    private Object add(Function<String, Edit> edit, Object[] arguments) {
        String text = HostObject.text(arguments, 0);
        EObject added = elements.perform(edit.apply(text == null ? "" : text)).iterator().next();
        return elements.of(added);
    }
}
