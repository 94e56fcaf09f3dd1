// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import java.util.function.Supplier;

import org.elenchus.core.extension.Contribution;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.rendering.notation.Diagram;
import org.elenchus.rendering.notation.Figure;
import org.elenchus.rendering.notation.Known;
import org.elenchus.rendering.notation.LinkFigure;
import org.elenchus.rendering.notation.Notation;
import org.elenchus.rendering.notation.NotationContext;

/** A plug-in's notation until it fails or takes too long to draw a map, which is reported; another in its place from then on. */
public final class GuardedNotation implements Notation {
    private final Fallback<Notation> notation;

    public GuardedNotation(Contribution by, Notation notation, Supplier<Notation> otherwise) {
        this.notation = new Fallback<>(by, "doing.notation", notation, otherwise);
    }

    @Override
    public Diagram diagram(ArgumentMap map, NotationContext context) {
        return notation.call(used -> used.diagram(map, context));
    }

    @Override
    public Diagram diagram(ArgumentMap map, NotationContext context, Known known) {
        return notation.call(used -> used.diagram(map, context, known));
    }

    @Override
    public Figure redraw(Diagram.Node node, NotationContext context) {
        return notation.inUse().redraw(node, context);
    }

    @Override
    public LinkFigure redraw(Diagram.Link link, NotationContext context) {
        return notation.inUse().redraw(link, context);
    }

    @Override
    public String layout() {
        return notation.inUse().layout();
    }

    @Override
    public boolean shows(Identified element) {
        return notation.inUse().shows(element);
    }
}
