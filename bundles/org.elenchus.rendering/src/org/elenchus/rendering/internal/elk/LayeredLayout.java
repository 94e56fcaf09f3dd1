// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.elk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.elenchus.model.Point;
import org.elenchus.rendering.layout.LayoutAlgorithm;
import org.elenchus.rendering.layout.LayoutGraph;
import org.elenchus.rendering.layout.LayoutOptions;
import org.elenchus.rendering.layout.LayoutResult;

/** Every step of the argument on a level of its own, by ELK's layered algorithm with orthogonal routing. */
public final class LayeredLayout implements LayoutAlgorithm {
    /** Up to so many nodes the slower, denser placement is taken; it takes minutes on thousands. */
    private static final int SMALL = 500;

    @Override
    public LayoutResult layout(LayoutGraph graph, LayoutOptions options) {
        ElkNode root = Elk.newGraph();
        configure(root, graph, options);
        List<ElkNode> nodes = new ArrayList<>();
        for (LayoutGraph.Node node : graph.nodes()) {
            ElkNode elkNode = ElkGraphUtil.createNode(root);
            elkNode.setDimensions(node.width(), node.height());
            nodes.add(elkNode);
        }
        List<ElkEdge> edges = new ArrayList<>();
        for (LayoutGraph.Link link : graph.links()) {
            edges.add(ElkGraphUtil.createSimpleEdge(nodes.get(link.source()), nodes.get(link.target())));
        }
        Elk.run(new LayeredLayoutProvider(), root);
        List<Point> positions = new ArrayList<>();
        nodes.forEach(node -> positions.add(new Point(node.getX(), node.getY())));
        LayoutResult result = new LayoutResult(positions, bends(edges));
        return Pinning.settle(graph, options, result);
    }

    private static void configure(ElkNode root, LayoutGraph graph, LayoutOptions options) {
        root.setProperty(LayeredOptions.DIRECTION, direction(options));
        root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY,
                graph.nodes().size() <= SMALL ? NodePlacementStrategy.NETWORK_SIMPLEX : NodePlacementStrategy.BRANDES_KOEPF);
        root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, options.spacing());
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, options.spacing());
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE, 7.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 8.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 5.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 5.0);
        root.setProperty(LayeredOptions.ASPECT_RATIO, options.aspectRatio());
        root.setProperty(LayeredOptions.RANDOM_SEED, 1);
    }

    /** ELK's edges run from reasons to conclusions. */
    private static Direction direction(LayoutOptions options) {
        return switch (options.direction()) {
            case DOWN -> Direction.UP;
            case UP -> Direction.DOWN;
            case RIGHT -> Direction.LEFT;
            case LEFT -> Direction.RIGHT;
        };
    }

    private static Map<Integer, List<Point>> bends(List<ElkEdge> edges) {
        Map<Integer, List<Point>> bends = new HashMap<>();
        for (int i = 0; i < edges.size(); i++) {
            if (edges.get(i).getSections().size() == 1) {
                ElkEdgeSection section = edges.get(i).getSections().get(0);
                List<Point> points = new ArrayList<>();
                for (ElkBendPoint bend : section.getBendPoints()) {
                    points.add(new Point(bend.getX(), bend.getY()));
                }
                if (points.isEmpty()) {
                    // One point keeps the line where the algorithm has drawn it.
                    points.add(new Point((section.getStartX() + section.getEndX()) / 2, (section.getStartY() + section.getEndY()) / 2));
                }
                bends.put(i, points);
            }
        }
        return bends;
    }
}
