// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import java.util.Collection;
import java.util.List;

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
    private final boolean[] staleNodes;
    private final boolean[] staleLinks;
    private final Numbers numbers;
    // Most elements come in the order in which they came the last time.
    private int nextNode;
    private int nextLink;

    private KnownFigures(Canvas canvas) {
        this.canvas = canvas;
        staleNodes = new boolean[canvas.nodes.length];
        staleLinks = new boolean[canvas.links.length];
        numbers = canvas.numbers();
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
            forgetLinks(premise);
            at = premise.eContainer();
        }
        if (at instanceof Element element) {
            forgetElement(element);
            // What is said of an argument names its conclusion.
            element.getIncoming().forEach(this::forgetElement);
        }
    }

    private void forgetElement(Element element) {
        Integer node = numbers.nodeOf(element);
        if (node != null) {
            staleNodes[node] = true;
        }
        forgetLinks(element);
        if (element instanceof Argument argument) {
            argument.getPremises().forEach(this::forgetLinks);
        }
    }

    private void forgetLinks(Identified element) {
        numbers.linksOf(element).forEach(link -> staleLinks[link] = true);
    }

    @Override
    public Figure node(Identified element) {
        if (nextNode >= canvas.nodes.length || canvas.nodes[nextNode].element() != element) {
            Integer number = numbers.nodeOf(element);
            if (number == null) {
                return null;
            }
            nextNode = number;
        }
        int node = nextNode++;
        // What a collapsed node says of what it hides depends on more than itself.
        return staleNodes[node] || canvas.updates().isCollapsed(node) ? null : canvas.nodes[node].figure();
    }

    @Override
    public LinkFigure link(Identified element) {
        if (nextLink >= canvas.links.length || canvas.links[nextLink].element() != element) {
            List<Integer> links = numbers.linksOf(element);
            if (links.size() != 1) {
                return null;
            }
            nextLink = links.get(0);
        }
        int link = nextLink++;
        return staleLinks[link] ? null : canvas.links[link].figure();
    }
}
