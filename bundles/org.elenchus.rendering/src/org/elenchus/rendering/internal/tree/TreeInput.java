// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.tree;

import org.elenchus.rendering.internal.Forest;
import org.elenchus.rendering.internal.Gaps;
import org.elenchus.rendering.layout.LayoutGraph;
import org.elenchus.rendering.layout.LayoutOptions;

/** A graph as arrays, with the thesis on top whatever the direction asked for. */
final class TreeInput {
    final int size;
    /** Across the direction of the argument. */
    final double[] width;
    /** Along it. */
    final double[] height;
    final boolean[] junction;
    /** By node: the strand of the link to its parent. */
    final int[] strand;
    final Forest forest;
    final Gaps gaps;
    final boolean horizontal;

    TreeInput(LayoutGraph graph, LayoutOptions options) {
        size = graph.nodes().size();
        horizontal = options.direction().isHorizontal();
        width = new double[size];
        height = new double[size];
        junction = new boolean[size];
        strand = new int[size];
        for (int i = 0; i < size; i++) {
            LayoutGraph.Node node = graph.nodes().get(i);
            width[i] = horizontal ? node.height() : node.width();
            height[i] = horizontal ? node.width() : node.height();
            junction[i] = node.junction();
        }
        forest = Forest.of(graph);
        for (int i = 0; i < size; i++) {
            strand[i] = forest.parentLink(i) < 0 ? -1 : graph.links().get(forest.parentLink(i)).strand();
        }
        gaps = Gaps.of(options.spacing());
    }
}
