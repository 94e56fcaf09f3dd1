// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import java.lang.System.Logger.Level;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.elenchus.core.extension.Contribution;
import org.elenchus.core.extension.ContributionException;
import org.elenchus.core.extension.Guard;
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
    private static final System.Logger LOG = System.getLogger(GuardedNotation.class.getName());
    private static final int TIMES = 6;

    private final Contribution by;
    private final Notation notation;
    private final Supplier<Notation> otherwise;
    private volatile boolean broken;

    public GuardedNotation(Contribution by, Notation notation, Supplier<Notation> otherwise) {
        this.by = by;
        this.notation = notation;
        this.otherwise = otherwise;
    }

    private <T> T call(Callable<T> body, Callable<T> instead) {
        if (!broken) {
            try {
                return Guard.call(by, Messages.get("doing.notation"), TIMES, body);
            } catch (ContributionException e) {
                broken = true;
                LOG.log(Level.ERROR, e.getMessage(), e);
            }
        }
        try {
            return instead.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Notation inUse() {
        return broken ? otherwise.get() : notation;
    }

    @Override
    public Diagram diagram(ArgumentMap map, NotationContext context) {
        return call(() -> notation.diagram(map, context), () -> otherwise.get().diagram(map, context));
    }

    @Override
    public Diagram diagram(ArgumentMap map, NotationContext context, Known known) {
        return call(() -> notation.diagram(map, context, known), () -> otherwise.get().diagram(map, context, known));
    }

    @Override
    public Figure redraw(Diagram.Node node, NotationContext context) {
        return inUse().redraw(node, context);
    }

    @Override
    public LinkFigure redraw(Diagram.Link link, NotationContext context) {
        return inUse().redraw(link, context);
    }

    @Override
    public String layout() {
        return inUse().layout();
    }

    @Override
    public boolean shows(Identified element) {
        return inUse().shows(element);
    }
}
