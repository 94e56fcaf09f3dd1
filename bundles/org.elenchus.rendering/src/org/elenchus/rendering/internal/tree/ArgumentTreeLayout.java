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
 * <p>For a greatest width ({@link LayoutOptions#MAX_WIDTH}) it is folded instead: what does not fit side by side stands below each other.
 *
 * <p>How readily parts are stacked is tried at several settings; the one whose figure can be printed largest wins.
 */
public final class ArgumentTreeLayout implements LayoutAlgorithm {
    private static final double TREE_GAP = 1.6;

    @Override
    public LayoutResult layout(LayoutGraph graph, LayoutOptions options) {
        TreeInput in = new TreeInput(graph, options);
        // Turned by a quarter, the wished proportion turns too.
        double proportion = in.horizontal ? 1 / options.aspectRatio() : options.aspectRatio();
        double treeGap = options.spacing() * TREE_GAP;
        double widest = in.horizontal ? 0 : options.maxWidth();
        if (widest > 0) {
            double[] x = new double[in.size];
            double[] y = new double[in.size];
            new Folding(in, treeGap).within(widest).place(x, y);
            return new LayoutResult(positions(graph, options, in, x, y), Map.of());
        }
        Arrangement best = new ArrangementSearch(in, proportion, treeGap).best();
        double[] x = best.pass().dx;
        double[] y = best.pass().dy;
        for (int tree = 0; tree < best.trees().size(); tree++) {
            for (int node : best.trees().get(tree).nodes()) {
                x[node] += best.shelves().x[tree];
                y[node] += best.shelves().y[tree];
            }
        }
        return new LayoutResult(positions(graph, options, in, x, y), Map.of());
    }

    private static List<Point> positions(LayoutGraph graph, LayoutOptions options, TreeInput in, double[] x, double[] y) {
        Geometry geometry = Geometry.of(graph, options.direction());
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
}
