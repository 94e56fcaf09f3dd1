// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.standard;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.rendering.internal.Messages;
import org.elenchus.rendering.internal.box.Links;
import org.elenchus.rendering.internal.notation.DiagramBuilder;
import org.elenchus.rendering.internal.notation.Meeting;
import org.elenchus.rendering.internal.notation.Numbered;
import org.elenchus.rendering.internal.notation.Shape;
import org.elenchus.rendering.layout.LinkRole;
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
        for (Statement statement : builder.map().getStatements()) {
            if (!builder.hides(statement)) {
                builder.statement(statement, numbered.figure(Shape.CIRCLE, statement, builder.hiddenBelow(statement), List.of()));
                if (statement.getParticipant() != null && !statement.getParticipant().isBlank()) {
                    builder.leaveOut(statement, Messages.get("standard.participant", statement.getParticipant().strip()));
                }
            }
        }
        List<Argument> shown = builder.map().getArguments().stream().filter(argument -> !builder.hides(argument)).toList();
        for (Argument argument : shown) {
            if (premises(argument).size() != 1 || isMet(argument)) {
                builder.argument(argument, true, Meeting.of(argument, premises(argument).size() > 1, context, builder.hiddenBelow(argument)));
            }
        }
        shown.forEach(this::link);
        return builder.withoutGroups().build(numbered.key(), Diagram.Lines.STRAIGHT);
    }

    private List<Premise> premises(Argument argument) {
        List<Premise> shown = new ArrayList<>(argument.getPremises());
        shown.removeIf(premise -> builder.hides(premise.getStatement()));
        return shown;
    }

    /** Whether an arrow ends on the argument's own. */
    private boolean isMet(Argument argument) {
        return builder.hiddenBelow(argument) > 0 || argument.getIncoming().stream().anyMatch(incoming -> !builder.hides(incoming));
    }

    private void link(Argument argument) {
        Integer meeting = builder.number(argument);
        Integer conclusion = builder.number(argument.getConclusion());
        List<Premise> premises = premises(argument);
        if (meeting == null) {
            Premise only = premises.get(0);
            builder.link(argument, builder.number(only.getStatement()), conclusion, LinkRole.CONCLUSION, Links.direct(argument, only, context));
            return;
        }
        builder.link(argument, meeting, conclusion, LinkRole.CONCLUSION, Links.toConclusion(argument, context));
        for (Premise premise : premises) {
            builder.link(premise, builder.number(premise.getStatement()), meeting, LinkRole.PREMISE, Links.toArgument(premise, context));
        }
    }
}
