// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.edit;

import java.util.List;

import org.elenchus.core.internal.Messages;
import org.elenchus.core.internal.Texts;
import org.elenchus.model.Point;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;
import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.model.argumentmap.view.MapView;

/** New statements, alone or as premises. */
final class Adding {
    private Adding() {
    }

    static Edit statement(ArgumentMap map, String text, MapView view, Point at) {
        return new Edit(Messages.get("edit.addStatement"), changes -> {
            Statement statement = newStatement(changes, map, text);
            if (view != null && at != null) {
                Placing.place(changes, view, statement, at);
            }
            return List.of(statement);
        });
    }

    static Edit argument(Element target, String text, Polarity polarity) {
        String label = Messages.get(polarity == Polarity.PRO ? "edit.addReason" : "edit.addObjection");
        return new Edit(label, changes -> {
            ArgumentMap map = Owners.mapOf(target);
            Statement statement = newStatement(changes, map, text);
            newArgument(changes, map, statement, target, polarity);
            return List.of(statement);
        });
    }

    static Edit coPremise(Argument argument, String text) {
        return new Edit(Messages.get("edit.addCoPremise"), changes -> {
            Statement statement = newStatement(changes, Owners.mapOf(argument), text);
            newPremise(changes, argument, statement);
            return List.of(statement);
        });
    }

    static Statement newStatement(Changes changes, ArgumentMap map, String text) {
        Statement statement = ArgumentmapFactory.eINSTANCE.createStatement();
        statement.setText(Texts.storable(text == null ? "" : text));
        changes.add(map, Literals.ARGUMENT_MAP__STATEMENTS, statement);
        return statement;
    }

    /** The argument is in the map before its references are set, so that these are changes of their own, undone in their own order. */
    static Argument newArgument(Changes changes, ArgumentMap map, Statement from, Element to, Polarity polarity) {
        Argument argument = newArgumentWithout(changes, map, to, polarity);
        newPremise(changes, argument, from);
        return argument;
    }

    /** An argument that has no premise yet. */
    static Argument newArgumentWithout(Changes changes, ArgumentMap map, Element to, Polarity polarity) {
        Argument argument = ArgumentmapFactory.eINSTANCE.createArgument();
        argument.setPolarity(polarity);
        changes.add(map, Literals.ARGUMENT_MAP__ARGUMENTS, argument);
        changes.set(argument, Literals.ARGUMENT__CONCLUSION, to);
        return argument;
    }

    static Premise newPremise(Changes changes, Argument argument, Statement statement) {
        Premise premise = ArgumentmapFactory.eINSTANCE.createPremise();
        changes.add(argument, Literals.ARGUMENT__PREMISES, premise);
        changes.set(premise, Literals.PREMISE__STATEMENT, statement);
        return premise;
    }
}
