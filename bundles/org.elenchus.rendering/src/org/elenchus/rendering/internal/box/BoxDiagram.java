// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.box;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.rendering.internal.notation.DiagramBuilder;
import org.elenchus.rendering.layout.LinkRole;
import org.elenchus.rendering.notation.Diagram;
import org.elenchus.rendering.notation.KeyList;
import org.elenchus.rendering.notation.NotationContext;

/** Collects the nodes and links of a box map. */
final class BoxDiagram {
    private final ArgumentMap map;
    private final NotationContext context;
    private final DiagramBuilder builder;

    BoxDiagram(ArgumentMap map, NotationContext context) {
        this.map = map;
        this.context = context;
        this.builder = new DiagramBuilder(map, context);
    }

    Diagram make() {
        for (Statement statement : map.getStatements()) {
            if (!builder.hides(statement)) {
                builder.statement(statement, new StatementFigure(statement, context, builder.hiddenBelow(statement)).make());
            }
        }
        for (Argument argument : map.getArguments()) {
            if (!builder.hides(argument)) {
                builder.argument(argument, true, JunctionFigure.of(argument, context, builder.hiddenBelow(argument)));
            }
        }
        map.getArguments().forEach(this::addLinks);
        return builder.build(KeyList.NONE, Diagram.Lines.SHARED);
    }

    private void addLinks(Argument argument) {
        Integer junction = builder.number(argument);
        if (junction == null) {
            return;
        }
        builder.link(argument, junction, builder.number(argument.getConclusion()), LinkRole.CONCLUSION, Links.toConclusion(argument, context));
        for (Premise premise : argument.getPremises()) {
            builder.link(premise, builder.number(premise.getStatement()), junction, LinkRole.PREMISE, Links.toArgument(premise, context));
        }
    }
}
