// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.elk;

import java.util.Map;
import java.util.List;
import org.eclipse.elk.alg.force.ForceLayoutProvider;
import org.eclipse.elk.alg.force.options.ForceOptions;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.elenchus.rendering.layout.LayoutAlgorithm;
import org.elenchus.rendering.layout.LayoutGraph;
import org.elenchus.rendering.layout.LayoutOptions;
import org.elenchus.rendering.layout.LayoutResult;

/** Connected boxes attract, all others repel each other, by ELK's force algorithm. Quadratic: on large maps it takes fewer rounds. */
public final class ForceLayout implements LayoutAlgorithm {
    private static final int ROUNDS = 300;
    private static final double WORK = 4e7;

    @Override
    public LayoutResult layout(LayoutGraph graph, LayoutOptions options) {
        if (graph.nodes().isEmpty()) {
            return new LayoutResult(List.of(), Map.of());
        }
        BoxesOnly boxes = new BoxesOnly(graph, options);
        for (LayoutGraph.Link link : graph.links()) {
            int source = boxes.nodes[link.source()] == null ? -1 : link.source();
            int target = boxes.boxAt(link.target());
            if (source >= 0 && target >= 0 && source != target) {
                ElkGraphUtil.createSimpleEdge(boxes.nodes[source], boxes.nodes[target]);
            }
        }
        int size = Math.max(1, boxes.root.getChildren().size());
        boxes.root.setProperty(ForceOptions.RANDOM_SEED, 1);
        boxes.root.setProperty(ForceOptions.ITERATIONS, (int) Math.max(3, Math.min(ROUNDS, WORK / size / size)));
        boxes.root.setProperty(ForceOptions.SPACING_NODE_NODE, options.spacing());
        boxes.root.setProperty(ForceOptions.ASPECT_RATIO, options.aspectRatio());
        Elk.run(new ForceLayoutProvider(), boxes.root);
        return boxes.result();
    }
}
