// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.box;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.rendering.internal.notation.DiagramBuilder;
import org.elenchus.rendering.layout.LinkRole;
import org.elenchus.rendering.notation.Diagram;
import org.elenchus.rendering.notation.Figure;
import org.elenchus.rendering.notation.KeyList;
import org.elenchus.rendering.notation.Known;
import org.elenchus.rendering.notation.LinkFigure;
import org.elenchus.rendering.notation.NotationContext;

/** Collects the nodes and links of a box map. */
final class BoxDiagram {
    private final ArgumentMap map;
    private final NotationContext context;
    private final Known known;
    private final DiagramBuilder builder;

    /** @param known what need not be drawn anew */
    BoxDiagram(ArgumentMap map, NotationContext context, Known known) {
        this.known = known;
        this.map = map;
        this.context = context;
        this.builder = new DiagramBuilder(map, context);
    }

    Diagram make() {
        builder.statements().forEach(statement -> builder.statement(statement, figure(statement)));
        builder.arguments().forEach(argument -> builder.argument(argument, true, figure(argument)));
        map.getArguments().forEach(this::addLinks);
        return builder.build(KeyList.NONE, Diagram.Lines.SHARED);
    }

    private Figure figure(Statement statement) {
        Figure before = known.node(statement);
        return before != null ? before : new StatementFigure(statement, context, builder.hiddenBelow(statement)).make();
    }

    private Figure figure(Argument argument) {
        Figure before = known.node(argument);
        return before != null ? before : JunctionFigure.of(argument, context, builder.hiddenBelow(argument));
    }

    private LinkFigure line(Argument argument) {
        LinkFigure before = known.link(argument);
        return before != null ? before : Links.toConclusion(argument, context);
    }

    private LinkFigure line(Premise premise) {
        LinkFigure before = known.link(premise);
        return before != null ? before : Links.toArgument(premise, context);
    }

    private void addLinks(Argument argument) {
        Integer junction = builder.number(argument);
        if (junction == null) {
            return;
        }
        builder.link(argument, junction, builder.number(argument.getConclusion()), LinkRole.CONCLUSION, line(argument));
        for (Premise premise : argument.getPremises()) {
            builder.link(premise, builder.number(premise.getStatement()), junction, LinkRole.PREMISE, line(premise));
        }
    }
}
