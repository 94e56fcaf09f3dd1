// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.elk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.elenchus.model.Point;
import org.elenchus.rendering.internal.Forest;
import org.elenchus.rendering.internal.Geometry;
import org.elenchus.rendering.internal.tree.PinnedNodes;
import org.elenchus.rendering.layout.LayoutGraph;
import org.elenchus.rendering.layout.LayoutOptions;
import org.elenchus.rendering.layout.LayoutResult;

/** Brings pinned nodes back to their places after an algorithm that knows nothing of them. */
final class Pinning {
    private Pinning() {
    }

    static LayoutResult settle(LayoutGraph graph, LayoutOptions options, LayoutResult result) {
        if (graph.nodes().stream().noneMatch(LayoutGraph.Node::pinned)) {
            return result;
        }
        Geometry geometry = geometry(graph, options, result.positions());
        PinnedNodes.settle(graph, geometry, Forest.of(graph), options.spacing());
        return new LayoutResult(positions(geometry), Map.of());
    }

    static Geometry geometry(LayoutGraph graph, LayoutOptions options, List<Point> positions) {
        Geometry geometry = Geometry.of(graph, options.direction());
        for (int i = 0; i < geometry.nodes; i++) {
            geometry.x[i] = positions.get(i).x();
            geometry.y[i] = positions.get(i).y();
        }
        return geometry;
    }

    static List<Point> positions(Geometry geometry) {
        List<Point> positions = new ArrayList<>();
        for (int i = 0; i < geometry.nodes; i++) {
            positions.add(new Point(geometry.x[i], geometry.y[i]));
        }
        return positions;
    }
}
