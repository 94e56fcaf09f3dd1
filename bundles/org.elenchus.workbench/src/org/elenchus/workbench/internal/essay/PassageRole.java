// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.essay;

import java.util.List;
import java.util.Set;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;

/** What a passage does in the argument, and so how it is tinted. */
enum PassageRole {
    THESIS, REASON, OBJECTION,
    /** Nothing is argued from it yet. */
    CLAIM;

    /** @param theses of the map */
    static PassageRole of(Element element, Set<Statement> theses) {
        if (element instanceof Argument argument) {
            return ofArgument(argument);
        }
        Statement statement = (Statement) element;
        if (statement.isMain()) {
            return THESIS;
        }
        List<Premise> usages = statement.getUsages();
        if (!usages.isEmpty() && usages.get(0).eContainer() instanceof Argument argument) {
            return ofArgument(argument);
        }
        return theses.contains(statement) && !statement.getIncoming().isEmpty() ? THESIS : CLAIM;
    }

    private static PassageRole ofArgument(Argument argument) {
        return argument.getPolarity() == Polarity.CON ? OBJECTION : REASON;
    }
}
