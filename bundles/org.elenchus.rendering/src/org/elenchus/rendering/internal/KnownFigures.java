// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.view.NodeView;
import org.elenchus.rendering.notation.Figure;
import org.elenchus.rendering.notation.Known;
import org.elenchus.rendering.notation.LinkFigure;

/** The figures of a canvas, but for those that a change may have touched. */
final class KnownFigures implements Known {
    private final Canvas canvas;
    private final Set<EObject> stale = new HashSet<>();

    private KnownFigures(Canvas canvas) {
        this.canvas = canvas;
    }

    static Known of(Canvas canvas, Collection<? extends EObject> changed) {
        KnownFigures known = new KnownFigures(canvas);
        changed.forEach(known::forget);
        return known;
    }

    private void forget(EObject object) {
        EObject at = object;
        while (at != null && !(at instanceof Identified || at instanceof NodeView)) {
            at = at.eContainer();
        }
        if (at instanceof NodeView view) {
            at = view.getElement();
        }
        if (at instanceof Premise premise) {
            stale.add(premise);
            at = premise.eContainer();
        }
        if (at instanceof Element element) {
            forgetElement(element);
            // What is said of an argument names its conclusion.
            element.getIncoming().forEach(this::forgetElement);
        }
    }

    private void forgetElement(Element element) {
        stale.add(element);
        if (element instanceof Argument argument) {
            stale.addAll(argument.getPremises());
        }
    }

    @Override
    public Figure node(Identified element) {
        // What a collapsed node says of what it hides depends on more than itself.
        Integer node = stale.contains(element) || canvas.context.isCollapsed(element) ? null : canvas.updates().nodeOf(element);
        return node == null ? null : canvas.nodes[node].figure();
    }

    @Override
    public LinkFigure link(Identified element) {
        List<Integer> links = stale.contains(element) ? List.of() : canvas.updates().linksOf(element);
        return links.size() == 1 ? canvas.links[links.get(0)].figure() : null;
    }
}
