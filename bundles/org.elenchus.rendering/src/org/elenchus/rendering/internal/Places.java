// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.model.Point;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.model.argumentmap.view.EdgeView;
import org.elenchus.model.argumentmap.view.NodeView;
import org.elenchus.rendering.DrawingOptions;
import org.elenchus.rendering.layout.LayoutGraph;
import org.elenchus.rendering.layout.LayoutResult;
import org.elenchus.rendering.layout.Layouts;
import org.elenchus.rendering.notation.Diagram;
import org.elenchus.rendering.notation.NotationContext;
import org.elenchus.rendering.scene.Stroke;

/** Finds places for the nodes of a diagram: the view's own, or the layout's, or for single new nodes one beside their kin. */
final class Places {
    final Geometry geometry;
    final Forest forest;
    final Gaps gaps;
    final Junctions junctions;
    /** By node: whether it has a place of its own; junctions without one follow their premises. */
    final boolean[] given;
    /** By link: set by the user or by the layout. */
    final Map<Integer, List<Point>> bends = new HashMap<>();

    private final Diagram diagram;
    private final NotationContext context;
    private final ViewSettings settings;
    private final DrawingOptions options;

    Places(Diagram diagram, NotationContext context, ViewSettings settings, DrawingOptions options) {
        this.diagram = diagram;
        this.context = context;
        this.settings = settings;
        this.options = options;
        geometry = new Geometry(diagram.nodes().size(), diagram.links().size(), settings.layoutOptions().direction());
        gaps = Gaps.of(settings.layoutOptions().spacing());
        given = new boolean[geometry.nodes];
        measure();
        forest = new Forest(geometry.nodes, geometry.source, geometry.target, geometry.role);
        junctions = new Junctions(geometry, forest, gaps, given);
    }

    private void measure() {
        for (int i = 0; i < geometry.nodes; i++) {
            Diagram.Node node = diagram.nodes().get(i);
            geometry.width[i] = node.figure().width();
            geometry.height[i] = node.figure().height();
            geometry.outline[i] = node.figure().outline();
            geometry.junction[i] = node.junction();
        }
        geometry.straight = diagram.lines() == Diagram.Lines.STRAIGHT;
        Map<Stroke, Integer> strands = new HashMap<>();
        for (int i = 0; i < geometry.links; i++) {
            Diagram.Link link = diagram.links().get(i);
            geometry.source[i] = link.source();
            geometry.target[i] = link.target();
            geometry.role[i] = link.role();
            geometry.strand[i] = diagram.lines() == Diagram.Lines.SHARED
                    ? strands.computeIfAbsent(link.figure().stroke(), s -> strands.size()) : i;
        }
    }

    /** Places every node. */
    void find(Map<Identified, EdgeView> edges) {
        int boxes = 0;
        List<Integer> missing = new ArrayList<>();
        for (int i = 0; i < geometry.nodes; i++) {
            Point position = stored(i);
            given[i] = position != null;
            if (position != null) {
                geometry.x[i] = position.x();
                geometry.y[i] = position.y();
            }
            boxes += geometry.junction[i] ? 0 : 1;
            if (position == null && (!geometry.junction[i] || junctions.isBare(i))) {
                missing.add(i);
            }
        }
        if (options.relayout() || boxes == 0 || 2 * missing.size() > boxes) {
            layOut();
        } else {
            junctions.placeAll();
            new Newcomers(geometry, forest, gaps).place(missing);
            missing.forEach(node -> given[node] |= junctions.isBare(node));
            junctions.placeAll();
        }
        if (!options.relayout()) {
            takeBends(edges);
        }
    }

    /** Where the view puts a node, or null. */
    Point stored(int node) {
        NodeView view = context.view(diagram.nodes().get(node).element());
        return view == null || view.getX() == null || view.getY() == null || options.relayout() && !view.isPinned() ? null
                : new Point(view.getX(), view.getY());
    }

    private void takeBends(Map<Identified, EdgeView> edges) {
        if (edges.isEmpty()) {
            return;
        }
        for (int i = 0; i < geometry.links; i++) {
            EdgeView edge = edges.get(diagram.links().get(i).element());
            if (edge != null) {
                bends.put(i, List.copyOf(edge.getBendPoints()));
            }
        }
    }

    private void layOut() {
        LayoutResult result = Layouts.orDefault(settings.layout()).layout(graph(), settings.layoutOptions());
        for (int i = 0; i < geometry.nodes; i++) {
            geometry.x[i] = result.positions().get(i).x();
            geometry.y[i] = result.positions().get(i).y();
        }
        bends.putAll(result.bends());
        junctions.placeAll();
        // A junction that the layout wants elsewhere than beside its premises has a place of its own.
        for (int i = 0; i < geometry.nodes; i++) {
            Point wished = result.positions().get(i);
            given[i] |= junctions.isBare(i);
            if (geometry.junction[i] && Math.hypot(wished.x() - geometry.x[i], wished.y() - geometry.y[i]) > 0.5) {
                given[i] = true;
                geometry.x[i] = wished.x();
                geometry.y[i] = wished.y();
            }
        }
    }

    LayoutGraph graph() {
        int[] group = new int[geometry.nodes];
        java.util.Arrays.fill(group, -1);
        for (int region = 0; region < diagram.regions().size(); region++) {
            for (int member : diagram.regions().get(region).members()) {
                group[member] = region;
            }
        }
        List<LayoutGraph.Node> nodes = new ArrayList<>(geometry.nodes);
        for (int i = 0; i < geometry.nodes; i++) {
            NodeView view = context.view(diagram.nodes().get(i).element());
            Point position = view == null || view.getX() == null || view.getY() == null ? null : new Point(view.getX(), view.getY());
            nodes.add(new LayoutGraph.Node(geometry.width[i], geometry.height[i], geometry.junction[i], position,
                    position != null && view.isPinned(), group[i]));
        }
        List<LayoutGraph.Link> links = new ArrayList<>(geometry.links);
        for (int i = 0; i < geometry.links; i++) {
            links.add(new LayoutGraph.Link(geometry.source[i], geometry.target[i], geometry.role[i], geometry.strand[i]));
        }
        return new LayoutGraph(nodes, links);
    }
}
