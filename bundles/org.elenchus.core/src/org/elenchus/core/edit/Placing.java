// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;

import org.elenchus.core.internal.Backlinks;
import org.elenchus.core.internal.Messages;
import org.elenchus.core.internal.xmi.Kept;
import org.elenchus.model.Point;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapPackage;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.model.argumentmap.view.EdgeView;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.model.argumentmap.view.NodeView;
import org.elenchus.model.argumentmap.view.ViewFactory;
import org.elenchus.model.argumentmap.view.ViewPackage.Literals;

/** Where and how things are drawn. */
final class Placing {
    private Placing() {
    }

    static Edit addView(ArgumentMap map, String name, String notation, String layout) {
        return new Edit(Messages.get("edit.addView"), changes -> {
            MapView view = ViewFactory.eINSTANCE.createMapView();
            view.setName(name);
            view.setNotation(notation);
            view.setLayout(layout);
            changes.add(map, ArgumentmapPackage.Literals.ARGUMENT_MAP__VIEWS, view);
            return List.of(view);
        });
    }

    static Edit move(MapView view, Map<? extends Identified, Point> positions) {
        Map<Identified, Point> wanted = new LinkedHashMap<>(positions);
        return new Edit(Messages.get("edit.move"), changes -> {
            wanted.forEach((element, at) -> place(changes, view, element, at));
            return wanted.keySet();
        });
    }

    static Edit resize(MapView view, Identified element, Bounds bounds) {
        return new Edit(Messages.get("edit.resize"), changes -> {
            NodeView node = place(changes, view, element, new Point(bounds.x(), bounds.y()));
            changes.set(node, Literals.NODE_VIEW__WIDTH, bounds.width());
            changes.set(node, Literals.NODE_VIEW__HEIGHT, bounds.height());
            return List.of(element);
        });
    }

    static Edit pin(MapView view, Collection<? extends Identified> elements, boolean pinned) {
        return flag(view, elements, Literals.NODE_VIEW__PINNED, pinned, Messages.get(pinned ? "edit.pin" : "edit.unpin"));
    }

    static Edit collapse(MapView view, Collection<? extends Identified> elements, boolean collapsed) {
        return flag(view, elements, Literals.NODE_VIEW__COLLAPSED, collapsed, Messages.get(collapsed ? "edit.collapse" : "edit.expand"));
    }

    private static Edit flag(MapView view, Collection<? extends Identified> elements, EAttribute flag, boolean value, String label) {
        List<Identified> wanted = new ArrayList<>(elements);
        return new Edit(label, changes -> {
            for (Identified element : wanted) {
                if (value || existing(view, element) != null) {
                    changes.set(node(changes, view, element), flag, value);
                }
            }
            return wanted;
        });
    }

    static Edit bend(MapView view, Identified link, List<Point> points) {
        List<Point> wanted = List.copyOf(points);
        return new Edit(Messages.get("edit.bend"), changes -> {
            bendTo(changes, view, link, wanted);
            return List.of(link);
        });
    }

    static Edit applyLayout(MapView view, Map<? extends Identified, Point> positions, Map<? extends Identified, List<Point>> bends) {
        Map<Identified, Point> placed = new LinkedHashMap<>(positions);
        Map<Identified, List<Point>> bent = new LinkedHashMap<>(bends);
        return new Edit(Messages.get("edit.applyLayout"), changes -> {
            placed.forEach((element, at) -> place(changes, view, element, at));
            for (EdgeView edge : List.copyOf(view.getEdges())) {
                if (!bent.containsKey(edge.getLink())) {
                    straighten(changes, edge);
                }
            }
            bent.forEach((link, points) -> bendTo(changes, view, link, points));
            return List.of();
        });
    }

    static NodeView place(Changes changes, MapView view, Identified element, Point at) {
        NodeView node = node(changes, view, element);
        changes.set(node, Literals.NODE_VIEW__X, at.x());
        changes.set(node, Literals.NODE_VIEW__Y, at.y());
        return node;
    }

    private static NodeView node(Changes changes, MapView view, Identified element) {
        NodeView node = existing(view, element);
        if (node == null) {
            node = ViewFactory.eINSTANCE.createNodeView();
            node.setElement(element);
            changes.add(view, Literals.MAP_VIEW__NODES, node);
        }
        return node;
    }

    static NodeView existing(MapView view, Identified element) {
        for (NodeView node : Backlinks.of(Owners.mapOf(view)).referrers(element, NodeView.class)) {
            if (node.eContainer() == view) {
                return node;
            }
        }
        return null;
    }

    private static EdgeView existingEdge(MapView view, Identified link) {
        for (EdgeView edge : Backlinks.of(Owners.mapOf(view)).referrers(link, EdgeView.class)) {
            if (edge.eContainer() == view) {
                return edge;
            }
        }
        return null;
    }

    static void bendTo(Changes changes, MapView view, Identified link, List<Point> points) {
        EdgeView edge = existingEdge(view, link);
        if (points.isEmpty()) {
            if (edge != null) {
                straighten(changes, edge);
            }
            return;
        }
        if (edge == null) {
            edge = ViewFactory.eINSTANCE.createEdgeView();
            edge.setLink(link);
            changes.add(view, Literals.MAP_VIEW__EDGES, edge);
        }
        changes.set(edge, Literals.EDGE_VIEW__BEND_POINTS, points);
    }

    /** An edge view without bends is kept where it says something else. */
    private static void straighten(Changes changes, EdgeView edge) {
        if (edge.getLabelPosition() == null && edge.getProperties().isEmpty() && !Kept.isAt(edge)) {
            changes.detach(edge);
        } else {
            changes.set(edge, Literals.EDGE_VIEW__BEND_POINTS, List.of());
        }
    }
}
