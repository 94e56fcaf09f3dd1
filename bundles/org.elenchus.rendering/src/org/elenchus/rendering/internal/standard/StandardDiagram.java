// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.standard;

import java.util.List;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.rendering.internal.Messages;
import org.elenchus.rendering.internal.notation.DiagramBuilder;
import org.elenchus.rendering.internal.notation.Meeting;
import org.elenchus.rendering.internal.notation.Numbered;
import org.elenchus.rendering.internal.notation.Shape;
import org.elenchus.rendering.notation.Diagram;
import org.elenchus.rendering.notation.NotationContext;

/** Collects the nodes and links of a standard diagram. */
final class StandardDiagram {
    private final NotationContext context;
    private final DiagramBuilder builder;
    private final Numbered numbered;

    StandardDiagram(ArgumentMap map, NotationContext context) {
        this.context = context;
        builder = new DiagramBuilder(map, context);
        numbered = new Numbered(map, context);
    }

    Diagram make() {
        for (Statement statement : builder.statements()) {
            builder.statement(statement, numbered.figure(Shape.CIRCLE, statement, builder.hiddenBelow(statement), List.of()));
            if (statement.getParticipant() != null && !statement.getParticipant().isBlank()) {
                builder.leaveOut(statement, Messages.get("standard.participant", statement.getParticipant().strip()));
            }
        }
        List<Argument> shown = builder.arguments();
        for (Argument argument : shown) {
            if (builder.premises(argument).size() != 1 || builder.isMet(argument)) {
                builder.argument(argument, true, Meeting.of(argument, builder.premises(argument).size() > 1, context, builder.hiddenBelow(argument)));
            }
        }
        shown.forEach(argument -> Meeting.link(argument, builder));
        return builder.withoutGroups().build(numbered.key(), Diagram.Lines.STRAIGHT);
    }
}
