// SPDX-License-Identifier: EPL-2.0
package org.elenchus.scripting.internal;

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
        object.value("linked", () -> Structure.isLinked(argument));
        object.value("undercuts", () -> Structure.undercuts(argument));
        object.function("addPremise", arguments -> elements.add(text -> Edits.addCoPremise(ElementObjects.alive(argument), text), arguments));
        object.function("reverse", arguments -> elements.done(Edits.reversePolarity(ElementObjects.alive(argument))));
        return elements.arguable(object, argument).sealed();
    }
}
