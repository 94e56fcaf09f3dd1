// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.elenchus.model.Point;
import org.elenchus.rendering.internal.Geometry;
import org.elenchus.rendering.internal.Junctions;
import org.elenchus.rendering.internal.Plane;
import org.elenchus.rendering.layout.LayoutAlgorithm;
import org.elenchus.rendering.layout.LayoutGraph;
import org.elenchus.rendering.layout.LayoutOptions;
import org.elenchus.rendering.layout.LayoutResult;

/**
 * The layout made for arguments: a compact tree over the spanning forest, not bound to levels. Linked premises stand side by side under their junction,
 * arguments for one conclusion side by side or stacked in columns, whichever brings the whole nearer to the wished proportion. Subtrees are moved
 * together along their contours (van der Ploeg, Drawing non-layered tidy trees in linear time, 2014).
 *
 * <p>How readily parts are stacked is tried at several settings; the one whose figure can be printed largest wins.
 */
public final class ArgumentTreeLayout implements LayoutAlgorithm {
    /** Wished proportions of the parts, relative to that of the whole. */
    private static final double[] MANY = {0.6, 0.3, 1, 0.45, 1.5, 0.2, 0.8, 2.4, 0.12, 4, 0.37, 0.52, 0.7, 1.2, 0.25};
    private static final double[] SOME = {0.6, 0.3, 1, 0.45, 1.5};
    private static final double[] FEW = {0.6, 0.35};
    private static final int SMALL = 600;
    private static final int LARGE = 4000;

    private record Attempt(TreePass pass, Shelves shelves) {
    }

    @Override
    public LayoutResult layout(LayoutGraph graph, LayoutOptions options) {
        TreeInput in = new TreeInput(graph, options);
        // Turned by a quarter, the wished proportion turns too.
        double proportion = in.horizontal ? 1 / options.aspectRatio() : options.aspectRatio();
        Attempt best = null;
        for (double factor : in.size <= SMALL ? MANY : in.size <= LARGE ? SOME : FEW) {
            TreePass pass = new TreePass(in, proportion * factor);
            Shelves shelves = Shelves.pack(pass.run(), proportion, options.spacing() * 1.6);
            if (best == null || shelves.extent(proportion) < best.shelves().extent(proportion) * 0.999) {
                best = new Attempt(pass, shelves);
            }
        }
        return new LayoutResult(positions(graph, options, in, best), Map.of());
    }

    private static List<Point> positions(LayoutGraph graph, LayoutOptions options, TreeInput in, Attempt best) {
        double[] x = best.pass().dx;
        double[] y = best.pass().dy;
        int tree = 0;
        for (int i = 0; i < in.size; i++) {
            int node = in.forest.ordered(i);
            int parent = in.forest.parent(node);
            if (parent < 0) {
                x[node] += best.shelves().x[tree];
                y[node] += best.shelves().y[tree];
                tree++;
            } else {
                x[node] += x[parent];
                y[node] += y[parent];
            }
        }
        Geometry geometry = geometry(graph, options);
        Plane plane = new Plane(geometry);
        for (int i = 0; i < in.size; i++) {
            plane.place(i, x[i], y[i]);
        }
        new Junctions(geometry, in.forest, in.gaps, new boolean[in.size]).placeAll();
        PinnedNodes.settle(graph, geometry, in.forest, options.spacing());
        List<Point> positions = new ArrayList<>(in.size);
        for (int i = 0; i < in.size; i++) {
            positions.add(new Point(geometry.x[i], geometry.y[i]));
        }
        return positions;
    }

    private static Geometry geometry(LayoutGraph graph, LayoutOptions options) {
        Geometry geometry = new Geometry(graph.nodes().size(), 0, options.direction());
        for (int i = 0; i < geometry.nodes; i++) {
            LayoutGraph.Node node = graph.nodes().get(i);
            geometry.width[i] = node.width();
            geometry.height[i] = node.height();
            geometry.junction[i] = node.junction();
        }
        return geometry;
    }
}
