// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.model.Point;
import org.elenchus.model.argumentmap.view.NodeView;
import org.elenchus.rendering.layout.Direction;
import org.elenchus.rendering.layout.LayoutGraph;
import org.elenchus.rendering.layout.LayoutResult;
import org.elenchus.rendering.layout.Layouts;
import org.elenchus.rendering.notation.Diagram;
import org.elenchus.rendering.scene.Stroke;

/** Finds places for the nodes of a diagram: the view's own, or the layout's. */
final class Places {
    private Places() {
    }

    static Geometry measure(Diagram diagram, Direction direction) {
        Geometry g = new Geometry(diagram.nodes().size(), diagram.links().size(), direction);
        for (int i = 0; i < g.nodes; i++) {
            Diagram.Node node = diagram.nodes().get(i);
            g.width[i] = node.figure().width();
            g.height[i] = node.figure().height();
            g.outline[i] = node.figure().outline();
            g.junction[i] = node.junction();
        }
        Map<Stroke, Integer> strands = new HashMap<>();
        for (int i = 0; i < g.links; i++) {
            Diagram.Link link = diagram.links().get(i);
            g.source[i] = link.source();
            g.target[i] = link.target();
            g.role[i] = link.role();
            g.strand[i] = strands.computeIfAbsent(link.figure().stroke(), s -> strands.size());
        }
        return g;
    }

    static void place(Canvas canvas) {
        Geometry g = canvas.geometry;
        LayoutGraph graph = graph(canvas);
        LayoutResult result = Layouts.orDefault(canvas.settings.layout()).layout(graph, canvas.settings.layoutOptions());
        for (int i = 0; i < g.nodes; i++) {
            g.x[i] = result.positions().get(i).x();
            g.y[i] = result.positions().get(i).y();
        }
    }

    private static LayoutGraph graph(Canvas canvas) {
        Geometry g = canvas.geometry;
        List<LayoutGraph.Node> nodes = new ArrayList<>(g.nodes);
        for (int i = 0; i < g.nodes; i++) {
            NodeView view = canvas.context.view(canvas.diagram.nodes().get(i).element());
            Point position = view == null || view.getX() == null || view.getY() == null ? null : new Point(view.getX(), view.getY());
            nodes.add(new LayoutGraph.Node(g.width[i], g.height[i], g.junction[i], position, position != null && view.isPinned(), -1));
        }
        List<LayoutGraph.Link> links = new ArrayList<>(g.links);
        for (int i = 0; i < g.links; i++) {
            links.add(new LayoutGraph.Link(g.source[i], g.target[i], g.role[i], g.strand[i]));
        }
        return new LayoutGraph(nodes, links);
    }
}
