// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.outline;

import java.util.List;

import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;

/** What dropping one row of the outline on, before or after another one means for the argument. */
final class OutlineMove {

    /** Where a row is dropped, as seen from the row under the mouse. */
    enum Place {
        BEFORE, ON, AFTER
    }

    private OutlineMove() {
    }

    /**
     * The edit, or null where the drop means nothing.
     * <ul>
     * <li>An argument on a statement or an argument argues for or against that from now on; between its siblings it takes that place.
     * <li>A premise on an argument is linked to it; on a statement it becomes an argument of its own for that statement.
     * <li>A statement that leads to nothing yet becomes a premise of an argument, or a reason for a statement.
     * </ul>
     */
    static Edit edit(OutlineNode dragged, OutlineNode target, Place place) {
        if (dragged.equals(target) || isBelow(target, dragged)) {
            return null;
        }
        if (dragged.object() instanceof Argument argument) {
            return moveArgument(argument, target, place);
        }
        if (dragged.object() instanceof Premise premise) {
            return movePremise(premise, target, place);
        }
        return dragged.statement() == null ? null : moveStatement(dragged.statement(), target);
    }

    private static Edit moveArgument(Argument argument, OutlineNode target, Place place) {
        if (place != Place.ON && target.object() instanceof Argument sibling && sibling.getConclusion() == argument.getConclusion()) {
            return Edits.reorder(argument, place == Place.BEFORE ? sibling : after(sibling));
        }
        return target.element() instanceof Element conclusion ? Edits.reconnectConclusion(argument, conclusion) : null;
    }

    private static Argument after(Argument sibling) {
        List<Argument> siblings = Structure.argumentsInOrder(sibling.getConclusion());
        int next = siblings.indexOf(sibling) + 1;
        return next < siblings.size() ? siblings.get(next) : null;
    }

    private static Edit movePremise(Premise premise, OutlineNode target, Place place) {
        Argument from = (Argument) premise.eContainer();
        Argument argument = argumentOf(target, place);
        if (argument != null) {
            return argument == from ? null : Edits.reconnectPremise(premise, argument);
        }
        if (premise.getStatement() == null || !(target.element() instanceof Element conclusion)) {
            return null;
        }
        if (from.getPremises().size() == 1) {
            return Edits.reconnectConclusion(from, conclusion);
        }
        Edit connect = Edits.connect(premise.getStatement(), conclusion, from.getPolarity());
        return Edit.all(connect.getLabel(), List.of(Edits.delete(List.of(premise)), connect));
    }

    private static Edit moveStatement(Statement statement, OutlineNode target) {
        Argument argument = argumentOf(target, Place.ON);
        if (argument != null) {
            return Edits.link(argument, statement);
        }
        return target.element() instanceof Element conclusion ? Edits.connect(statement, conclusion, Polarity.PRO) : null;
    }

    private static Argument argumentOf(OutlineNode target, Place place) {
        if (target.object() instanceof Argument argument) {
            return argument;
        }
        boolean besidePremise = place != Place.ON && target.object() instanceof Premise;
        return besidePremise ? (Argument) target.object().eContainer() : null;
    }

    private static boolean isBelow(OutlineNode node, OutlineNode top) {
        for (OutlineNode at = node; at != null; at = at.parent()) {
            if (at.element() == top.element()) {
                return true;
            }
        }
        return false;
    }
}
