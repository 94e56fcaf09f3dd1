// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.box;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.rendering.notation.Diagram;
import org.elenchus.rendering.notation.Figure;
import org.elenchus.rendering.notation.Known;
import org.elenchus.rendering.notation.LinkFigure;
import org.elenchus.rendering.notation.Notation;
import org.elenchus.rendering.notation.NotationContext;

/**
 * The box map of Rationale and Argunet: statements in boxes; a small circle with a sign gathers an argument's premises and sends one arrow to the
 * conclusion.
 */
public final class BoxNotation implements Notation {

    @Override
    public Diagram diagram(ArgumentMap map, NotationContext context) {
        return new BoxDiagram(map, context, Known.NOTHING).make();
    }

    @Override
    public Diagram diagram(ArgumentMap map, NotationContext context, Known known) {
        return new BoxDiagram(map, context, known).make();
    }

    @Override
    public Figure redraw(Diagram.Node node, NotationContext context) {
        if (node.element() instanceof Statement statement) {
            // The count of what is folded away depends on more than the statement.
            return context.isCollapsed(statement) ? null : new StatementFigure(statement, context, 0).make();
        }
        return node.element() instanceof Argument argument ? JunctionFigure.of(argument, context, 0) : null;
    }

    @Override
    public LinkFigure redraw(Diagram.Link link, NotationContext context) {
        if (link.element() instanceof Argument argument) {
            return Links.toConclusion(argument, context);
        }
        return link.element() instanceof Premise premise ? Links.toArgument(premise, context) : null;
    }
}
