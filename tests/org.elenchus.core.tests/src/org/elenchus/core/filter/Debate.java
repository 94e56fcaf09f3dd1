// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.filter;

import org.elenchus.core.document.MapDocument;
import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;

/**
 * A thesis with a linked reason (two premises), an objection to it, a reason for the first premise, that reason's reason, and an undercutter of the
 * linked inference.
 */
public final class Debate {

    public final MapDocument document = MapDocument.create();
    public final ArgumentMap map = document.map();
    public final Statement thesis = made(Edits.addStatement(map, "Cities should be free of cars", null, null));
    public final Statement air = made(Edits.addReason(thesis, "Cars spoil the air"));
    public final Argument linked = argument(air);
    public final Statement health = made(Edits.addCoPremise(linked, "Bad air harms health"));
    public final Statement trade = made(Edits.addObjection(thesis, "Trade needs cars"));
    public final Statement measured = made(Edits.addReason(air, "The air was measured"));
    public final Statement station = made(Edits.addReason(measured, "A station stands there"));
    public final Statement electric = made(Edits.addObjection(linked, "Electric cars spoil no air"));

    public Debate() {
        made(Edits.addStatement(map, "Alone", null, null));
    }

    /** Executes an edit and gives the statement that came of it. */
    public Statement made(Edit edit) {
        document.execute(edit);
        Object made = edit.result().get(0);
        return made instanceof Premise premise ? premise.getStatement() : (Statement) made;
    }

    /** The argument that a statement is a premise of. */
    public static Argument argument(Statement premise) {
        return (Argument) premise.getUsages().get(0).eContainer();
    }

    /** The texts of statements among elements. */
    public static java.util.List<String> texts(java.util.Collection<? extends Element> elements) {
        return elements.stream().filter(Statement.class::isInstance).map(element -> ((Statement) element).getText()).sorted().toList();
    }
}
