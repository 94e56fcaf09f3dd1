// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.edit;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.core.clipboard.Fragment;
import org.elenchus.core.internal.Backlinks;
import org.elenchus.core.internal.Messages;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.model.argumentmap.Statement;

/** Adds what indented lines say, below an element. */
final class Outlining {
    private Outlining() {
    }

    static Edit add(ArgumentMap map, Element target, String outline) {
        String label = Messages.get("edit.addOutline");
        Fragment fragment = outline.isBlank() ? null : target == null ? Fragment.parse(outline) : Fragment.parseBelow(outline);
        int known = target == null ? 0 : 1;
        if (fragment == null || fragment.size() <= known) {
            return Edit.refused(label, Messages.get("refused.nothingToPaste"));
        }
        return new Edit(label, changes -> apply(changes, map, target, fragment.instantiate()));
    }

    private static List<Statement> apply(Changes changes, ArgumentMap map, Element target, ArgumentMap part) {
        List<Statement> statements = new ArrayList<>(part.getStatements());
        List<Argument> arguments = new ArrayList<>(part.getArguments());
        Statement top = target == null ? null : statements.remove(0);
        List<Argument> first = top == null ? List.of() : List.copyOf(top.getIncoming());
        // What leads to an element of the map does so by a change of its own, which can be taken back.
        first.forEach(argument -> argument.setConclusion(null));
        for (Statement statement : statements) {
            part.getStatements().remove(statement);
            name(map, statement);
            changes.add(map, Literals.ARGUMENT_MAP__STATEMENTS, statement);
        }
        for (Argument argument : arguments) {
            part.getArguments().remove(argument);
            name(map, argument);
            argument.getPremises().forEach(premise -> name(map, premise));
            changes.add(map, Literals.ARGUMENT_MAP__ARGUMENTS, argument);
        }
        first.forEach(argument -> changes.set(argument, Literals.ARGUMENT__CONCLUSION, target));
        return statements;
    }

    private static void name(ArgumentMap map, Identified object) {
        if (Backlinks.of(map).find(object.getId()) != null) {
            object.setId(Backlinks.of(map).freshId());
        }
    }
}
