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
import org.elenchus.model.argumentmap.Premise;

/** How scripts see an argument. */
final class ArgumentObject {
    private final ElementObjects elements;
    private final Argument argument;

    ArgumentObject(ElementObjects elements, Argument argument) {
        this.elements = elements;
        this.argument = argument;
    }

    HostObject make() {
        HostObject object = elements.properties(argument, "Argument", "id", "label", "note", "tags", "strength", "strict", "scheme");
        object.value("kind", () -> "argument");
        object.value("polarity", () -> argument.getPolarity() == Polarity.PRO ? "pro" : "con");
        object.value("conclusion", () -> elements.of(argument.getConclusion()));
        object.value("premises", () -> elements.all(argument.getPremises().stream().map(Premise::getStatement).toList()));
        object.value("reasons", () -> incoming(Polarity.PRO));
        object.value("objections", () -> incoming(Polarity.CON));
        object.value("linked", () -> Structure.isLinked(argument));
        object.value("undercuts", () -> Structure.undercuts(argument));
        object.function("addPremise", arguments -> add(text -> Edits.addCoPremise(ElementObjects.alive(argument), text), arguments));
        object.function("addReason", arguments -> add(text -> Edits.addReason(ElementObjects.alive(argument), text), arguments));
        object.function("addObjection", arguments -> add(text -> Edits.addObjection(ElementObjects.alive(argument), text), arguments));
        object.function("reverse", arguments -> done(Edits.reversePolarity(ElementObjects.alive(argument))));
        object.function("remove", arguments -> done(Edits.delete(List.of(ElementObjects.alive(argument)))));
        return object.sealed();
    }

    private Object incoming(Polarity polarity) {
        return elements.all(Structure.argumentsInOrder(argument).stream().filter(one -> one.getPolarity() == polarity).toList());
    }

    private Object done(Edit edit) {
        elements.perform(edit);
        return null;
    }

    private Object add(Function<String, Edit> edit, Object[] arguments) {
        String text = HostObject.text(arguments, 0);
        EObject added = elements.perform(edit.apply(text == null ? "" : text)).iterator().next();
        return elements.of(added);
    }
}
