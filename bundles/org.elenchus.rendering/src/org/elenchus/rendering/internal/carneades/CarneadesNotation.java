// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.carneades;

import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.rendering.internal.box.StatementFigure;
import org.elenchus.rendering.notation.Diagram;
import org.elenchus.rendering.notation.Figure;
import org.elenchus.rendering.notation.Notation;
import org.elenchus.rendering.notation.NotationContext;

/**
 * The argument graphs of Carneades (Gordon, Prakken and Walton, The Carneades model of argument and burden of proof, Artificial Intelligence 171, 2007):
 * statements in boxes, arguments in circles with + or −. An assumption's line ends in a dot, an exception's in a ring; an argument for has a filled arrowhead,
 * one against a hollow one.
 */
public final class CarneadesNotation implements Notation {

    @Override
    public Diagram diagram(ArgumentMap map, NotationContext context) {
        return new CarneadesDiagram(map, context).make();
    }

    @Override
    public Figure redraw(Diagram.Node node, NotationContext context) {
        boolean plain = node.element() instanceof Statement && !context.isCollapsed(node.element());
        return plain ? new StatementFigure((Statement) node.element(), context, 0).make() : null;
    }
}
