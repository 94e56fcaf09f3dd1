// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.aif;

import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.rendering.internal.box.StatementFigure;
import org.elenchus.rendering.notation.Diagram;
import org.elenchus.rendering.notation.Figure;
import org.elenchus.rendering.notation.Notation;
import org.elenchus.rendering.notation.NotationContext;

/**
 * The Argument Interchange Format drawn as its graphs are (Chesñevar and others, Towards an argument interchange format, Knowledge Engineering Review 21,
 * 2006): information nodes in boxes; scheme nodes in diamonds: RA for the application of a rule of inference, CA for a conflict.
 */
public final class AifNotation implements Notation {

    @Override
    public Diagram diagram(ArgumentMap map, NotationContext context) {
        return new AifDiagram(map, context).make();
    }

    @Override
    public Figure redraw(Diagram.Node node, NotationContext context) {
        boolean plain = node.element() instanceof Statement && !context.isCollapsed(node.element());
        return plain ? new StatementFigure((Statement) node.element(), context, 0).make() : null;
    }
}
