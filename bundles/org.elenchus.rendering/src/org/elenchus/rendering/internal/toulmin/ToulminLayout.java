// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.toulmin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.model.Point;
import org.elenchus.rendering.internal.Forest;
import org.elenchus.rendering.internal.Geometry;
import org.elenchus.rendering.internal.tree.PinnedNodes;
import org.elenchus.rendering.layout.LayoutAlgorithm;
import org.elenchus.rendering.layout.LayoutGraph;
import org.elenchus.rendering.layout.LayoutOptions;
import org.elenchus.rendering.layout.LayoutResult;

/**
 * Rows that lead to the right: what leads to a node stands to its left, one above the other, and what stands aside (a warrant, its backing, a rebuttal) below it.
 * Whatever direction is wished, the claim is on the right, where Toulmin drew it.
 */
public final class ToulminLayout implements LayoutAlgorithm {

    @Override
    public LayoutResult layout(LayoutGraph graph, LayoutOptions options) {
        Rows rows = new Rows(graph, Forest.of(graph), options.spacing(), false);
        double width = rows.arrange();
        if (options.maxWidth() > 0 && width > options.maxWidth()) {
            rows = new Rows(graph, rows.forest, options.spacing(), true);
            rows.arrange();
        }
        List<Point> positions = new ArrayList<>();
        for (int i = 0; i < graph.nodes().size(); i++) {
            positions.add(new Point(rows.x[i], rows.y[i]));
        }
        if (graph.nodes().stream().noneMatch(LayoutGraph.Node::pinned)) {
            return new LayoutResult(positions, bends(graph, rows));
        }
        Geometry geometry = Geometry.of(graph, options.direction());
        for (int i = 0; i < geometry.nodes; i++) {
            geometry.x[i] = rows.x[i];
            geometry.y[i] = rows.y[i];
        }
        PinnedNodes.settle(graph, geometry, Forest.of(graph), options.spacing());
        for (int i = 0; i < geometry.nodes; i++) {
            positions.set(i, new Point(geometry.x[i], geometry.y[i]));
        }
        return new LayoutResult(positions, Map.of());
    }

    private static Map<Integer, List<Point>> bends(LayoutGraph graph, Rows rows) {
        Map<Integer, List<Point>> bends = new HashMap<>();
        for (int node = 0; node < graph.nodes().size(); node++) {
            int link = rows.forest.parentLink(node);
            if (link >= 0) {
                bends.put(link, rows.isAside(node) ? upright(rows, node) : level(rows, node));
            }
        }
        return bends;
    }

    private static List<Point> level(Rows rows, int node) {
        int parent = rows.forest.parent(node);
        double from = rows.y[node] + rows.height(node) / 2;
        double to = rows.y[parent] + rows.height(parent) / 2;
        double lane = rows.gathering(parent);
        return Math.abs(from - to) < 0.01 ? List.of(new Point((rows.x[node] + rows.width(node) + rows.x[parent]) / 2, to))
                : List.of(new Point(lane, from), new Point(lane, to));
    }

    private static List<Point> upright(Rows rows, int node) {
        int parent = rows.forest.parent(node);
        double from = rows.x[node] + rows.width(node) / 2;
        double to = rows.x[parent] + rows.width(parent) / 2;
        double lane = rows.laneAbove(node);
        return Math.abs(from - to) < 0.01 ? List.of(new Point(to, lane)) : List.of(new Point(from, lane), new Point(to, lane));
    }
}
