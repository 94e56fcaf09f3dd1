// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.toulmin;

import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.rendering.internal.box.StatementFigure;
import org.elenchus.rendering.notation.Diagram;
import org.elenchus.rendering.notation.Figure;
import org.elenchus.rendering.notation.Notation;
import org.elenchus.rendering.notation.NotationContext;

/**
 * Toulmin's layout of arguments (Toulmin, The Uses of Argument, 1958, chapter III): data, qualifier and claim in a row; the warrant under the arrow, its backing
 * under the warrant; rebuttals under the qualifier. The claim of one step may be the data of the next.
 */
public final class ToulminNotation implements Notation {
    /** Id of the layout made for this notation. */
    static final String LAYOUT = "toulmin";

    @Override
    public Diagram diagram(ArgumentMap map, NotationContext context) {
        return new ToulminDiagram(map, context).make();
    }

    @Override
    public Figure redraw(Diagram.Node node, NotationContext context) {
        boolean plain = node.element() instanceof Statement && !context.isCollapsed(node.element());
        return plain ? new StatementFigure((Statement) node.element(), context, 0).make() : null;
    }

    @Override
    public String layout() {
        return LAYOUT;
    }
}
