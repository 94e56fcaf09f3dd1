// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.tree;

import org.elenchus.rendering.internal.BoxIndex;
import org.elenchus.rendering.internal.Forest;
import org.elenchus.rendering.internal.Geometry;
import org.elenchus.rendering.layout.LayoutGraph;

/** Puts pinned nodes where they are to stay and makes way for them. */
public final class PinnedNodes {
    private final LayoutGraph graph;
    private final Geometry g;
    private final Forest forest;
    private final double gap;

    private PinnedNodes(LayoutGraph graph, Geometry geometry, Forest forest, double gap) {
        this.graph = graph;
        this.g = geometry;
        this.forest = forest;
        this.gap = gap;
    }

    /** Changes the geometry where any node is pinned: what hangs on a pinned node comes along, what is in the way moves to the nearest free place. */
    public static void settle(LayoutGraph graph, Geometry geometry, Forest forest, double gap) {
        if (graph.nodes().stream().anyMatch(LayoutGraph.Node::pinned)) {
            PinnedNodes pinned = new PinnedNodes(graph, geometry, forest, gap);
            pinned.move();
            pinned.makeWay();
        }
    }

    /** The first pinned node takes the whole drawing along, every further one the subtree below it. */
    private void move() {
        double[] dx = new double[g.nodes];
        double[] dy = new double[g.nodes];
        double wholeX = Double.NaN;
        double wholeY = 0;
        for (int i = 0; i < g.nodes; i++) {
            int node = forest.ordered(i);
            if (graph.nodes().get(node).pinned() && Double.isNaN(wholeX)) {
                wholeX = graph.nodes().get(node).position().x() - g.x[node];
                wholeY = graph.nodes().get(node).position().y() - g.y[node];
            }
        }
        for (int i = 0; i < g.nodes; i++) {
            int node = forest.ordered(i);
            int parent = forest.parent(node);
            LayoutGraph.Node wish = graph.nodes().get(node);
            dx[node] = wish.pinned() ? wish.position().x() - g.x[node] : parent < 0 ? wholeX : dx[parent];
            dy[node] = wish.pinned() ? wish.position().y() - g.y[node] : parent < 0 ? wholeY : dy[parent];
        }
        for (int node = 0; node < g.nodes; node++) {
            g.x[node] += dx[node];
            g.y[node] += dy[node];
        }
    }

    private void makeWay() {
        BoxIndex placed = new BoxIndex(g);
        for (int node = 0; node < g.nodes; node++) {
            if (graph.nodes().get(node).pinned()) {
                placed.add(node);
            }
        }
        for (int i = 0; i < g.nodes; i++) {
            int node = forest.ordered(i);
            if (!graph.nodes().get(node).pinned()) {
                placed.moveToFreePlace(node, g.junction[node] ? gap * 0.44 : gap * 0.6);
                placed.add(node);
            }
        }
    }
}
