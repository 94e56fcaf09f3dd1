// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.figure;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.model.argumentmap.view.NodeView;
import org.elenchus.model.argumentmap.view.ViewFactory;

/** A view of its own for one figure: like one of the map's, but free to be changed, since it is no part of the map. */
final class FigureView {
    private final MapView view;
    private final Map<Identified, NodeView> nodes = new HashMap<>();

    private FigureView(MapView view) {
        this.view = view;
        for (NodeView node : view.getNodes()) {
            nodes.put(node.getElement(), node);
        }
    }

    /** @param original null for a plain one */
    static FigureView of(MapView original) {
        return new FigureView(original == null ? ViewFactory.eINSTANCE.createMapView() : EcoreUtil.copy(original));
    }

    /** Without places and sizes: these were made for the screen. */
    static FigureView loosened(MapView original) {
        FigureView copy = of(original);
        for (NodeView node : copy.view.getNodes()) {
            node.setPinned(false);
            node.setX(null);
            node.setY(null);
            node.setWidth(null);
            node.setHeight(null);
        }
        copy.view.getEdges().clear();
        return copy;
    }

    MapView view() {
        return view;
    }

    NodeView node(Identified element) {
        return nodes.computeIfAbsent(element, e -> {
            NodeView node = ViewFactory.eINSTANCE.createNodeView();
            node.setElement(e);
            view.getNodes().add(node);
            return node;
        });
    }

    /** Those statements get such widths, all others what they take. */
    MapView withWidths(Map<Statement, Double> widths) {
        for (NodeView node : view.getNodes()) {
            node.setWidth(null);
        }
        widths.forEach((statement, width) -> node(statement).setWidth(width));
        return view;
    }
}
