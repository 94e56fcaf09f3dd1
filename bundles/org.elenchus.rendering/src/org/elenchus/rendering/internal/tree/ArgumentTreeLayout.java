// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.elenchus.model.Point;
import org.elenchus.rendering.layout.LayoutAlgorithm;
import org.elenchus.rendering.layout.LayoutGraph;
import org.elenchus.rendering.layout.LayoutOptions;
import org.elenchus.rendering.layout.LayoutResult;
import org.elenchus.rendering.layout.LinkRole;

/** Compact tree. */
public final class ArgumentTreeLayout implements LayoutAlgorithm {

    @Override
    public LayoutResult layout(LayoutGraph graph, LayoutOptions options) {
        int n = graph.nodes().size();
        int[] parent = new int[n];
        java.util.Arrays.fill(parent, -1);
        for (LayoutGraph.Link link : graph.links()) {
            if (link.role() != LinkRole.ASSOCIATION && parent[link.source()] < 0) {
                parent[link.source()] = link.target();
            }
        }
        int[] depth = new int[n];
        for (int i = 0; i < n; i++) {
            for (int at = i; parent[at] >= 0 && depth[i] < n; at = parent[at]) {
                depth[i]++;
            }
        }
        double[] right = new double[n + 1];
        List<Point> positions = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            double x = right[depth[i]];
            right[depth[i]] += graph.nodes().get(i).width() + options.spacing();
            positions.add(new Point(x, depth[i] * 70));
        }
        return new LayoutResult(positions, Map.of());
    }
}
