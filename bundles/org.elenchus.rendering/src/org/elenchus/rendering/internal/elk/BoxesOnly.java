// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.elk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.elenchus.model.Point;
import org.elenchus.rendering.internal.Borders;
import org.elenchus.rendering.internal.BoxIndex;
import org.elenchus.rendering.internal.Forest;
import org.elenchus.rendering.internal.Geometry;
import org.elenchus.rendering.internal.tree.PinnedNodes;
import org.elenchus.rendering.layout.LayoutGraph;
import org.elenchus.rendering.layout.LayoutOptions;
import org.elenchus.rendering.layout.LayoutResult;

/**
 * What layouts without a direction have in common: the algorithm places the boxes, linked as their arguments link them; then boxes that overlap are moved
 * apart, junctions are put between premises and conclusion, and links run straight where no box is in their way.
 */
final class BoxesOnly {
    private static final double FROM_PREMISES = 9;

    private final LayoutGraph graph;
    private final LayoutOptions options;
    final Forest forest;
    final ElkNode root = Elk.newGraph();
    final ElkNode[] nodes;

    BoxesOnly(LayoutGraph graph, LayoutOptions options) {
        this.graph = graph;
        this.options = options;
        this.forest = Forest.of(graph);
        nodes = new ElkNode[graph.nodes().size()];
        for (int i = 0; i < nodes.length; i++) {
            LayoutGraph.Node node = graph.nodes().get(i);
            if (!node.junction() || forest.parent(i) < 0 && forest.childCount(i) == 0) {
                nodes[i] = ElkGraphUtil.createNode(root);
                nodes[i].setDimensions(node.width(), node.height());
            }
        }
    }

    /** The box that a link to a node leads to in the end, or -1. */
    int boxAt(int node) {
        int at = node;
        while (at >= 0 && nodes[at] == null) {
            at = forest.parent(at);
        }
        return at;
    }

    /** Reads the places off the algorithm's nodes. */
    LayoutResult result() {
        Geometry g = Geometry.of(graph, options.direction());
        for (int i = 0; i < nodes.length; i++) {
            if (nodes[i] != null) {
                g.x[i] = nodes[i].getX();
                g.y[i] = nodes[i].getY();
            }
        }
        PinnedNodes.settle(graph, g, forest, options.spacing());
        BoxIndex index = new BoxIndex(g);
        for (int i = 0; i < nodes.length; i++) {
            if (graph.nodes().get(i).pinned()) {
                index.add(i);
            }
        }
        for (int i = 0; i < nodes.length; i++) {
            int node = forest.ordered(i);
            if (nodes[node] != null && !graph.nodes().get(node).pinned()) {
                index.moveToFreePlace(node, options.spacing());
                index.add(node);
            }
        }
        placeJunctions(g, index);
        return new LayoutResult(Pinning.positions(g), straightLines(g, index));
    }

    private void placeJunctions(Geometry g, BoxIndex index) {
        for (int i = 0; i < nodes.length; i++) {
            int node = forest.ordered(i);
            if (nodes[node] != null || graph.nodes().get(node).pinned()) {
                continue;
            }
            List<Integer> premises = new ArrayList<>();
            for (int child = forest.firstChild(node); child >= 0; child = forest.nextSibling(child)) {
                if (nodes[child] != null) {
                    premises.add(child);
                }
            }
            Point at = place(g, premises, forest.parent(node));
            g.x[node] = at.x() - g.width[node] / 2;
            g.y[node] = at.y() - g.height[node] / 2;
            index.moveToFreePlace(node, 0.7 * FROM_PREMISES);
            index.add(node);
        }
    }

    private static Point place(Geometry g, List<Integer> premises, int conclusion) {
        if (premises.isEmpty()) {
            return conclusion < 0 ? new Point(0, 0) : new Point(g.centerX(conclusion), g.y[conclusion] + g.height[conclusion] + 3 * FROM_PREMISES);
        }
        double x = premises.stream().mapToDouble(g::centerX).average().orElseThrow();
        double y = premises.stream().mapToDouble(g::centerY).average().orElseThrow();
        if (conclusion < 0) {
            return new Point(x, y);
        }
        Point goal = g.center(conclusion);
        if (premises.size() > 1) {
            Point border = Borders.towards(g, conclusion, new Point(x, y));
            return new Point((x + border.x()) / 2, (y + border.y()) / 2);
        }
        Point border = Borders.towards(g, premises.get(0), goal);
        double way = Math.max(1, Math.hypot(goal.x() - border.x(), goal.y() - border.y()));
        double out = FROM_PREMISES + 5;
        return new Point(border.x() + (goal.x() - border.x()) * out / way, border.y() + (goal.y() - border.y()) * out / way);
    }

    private Map<Integer, List<Point>> straightLines(Geometry g, BoxIndex index) {
        Map<Integer, List<Point>> bends = new HashMap<>();
        for (int i = 0; i < graph.links().size(); i++) {
            LayoutGraph.Link link = graph.links().get(i);
            if (link.source() == link.target()) {
                continue;
            }
            List<Point> line = Borders.straight(g, link.source(), link.target());
            if (!index.isCrossed(line, link.source(), link.target(), 0)) {
                bends.put(i, line);
            }
        }
        return bends;
    }
}
