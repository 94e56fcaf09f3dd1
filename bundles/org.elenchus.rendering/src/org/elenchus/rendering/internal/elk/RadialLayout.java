// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.elk;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.elk.alg.radial.RadialLayoutProvider;
import org.eclipse.elk.alg.radial.options.RadialOptions;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.elenchus.rendering.layout.LayoutAlgorithm;
import org.elenchus.rendering.layout.LayoutGraph;
import org.elenchus.rendering.layout.LayoutOptions;
import org.elenchus.rendering.layout.LayoutResult;

/** Thesis in the middle, reasons in rings around it, by ELK's radial algorithm; several trees side by side. */
public final class RadialLayout implements LayoutAlgorithm {

    @Override
    public LayoutResult layout(LayoutGraph graph, LayoutOptions options) {
        BoxesOnly boxes = new BoxesOnly(graph, options);
        List<ElkNode> trees = new ArrayList<>();
        ElkNode[] treeOf = new ElkNode[boxes.nodes.length];
        for (int i = 0; i < boxes.nodes.length; i++) {
            int node = boxes.forest.ordered(i);
            if (boxes.nodes[node] == null) {
                continue;
            }
            int parent = boxes.forest.parent(node) < 0 ? -1 : boxes.boxAt(boxes.forest.parent(node));
            if (parent < 0) {
                ElkNode tree = Elk.newGraph();
                trees.add(tree);
                treeOf[node] = tree;
            } else {
                treeOf[node] = treeOf[parent];
            }
            boxes.nodes[node].setParent(treeOf[node]);
            if (parent >= 0) {
                ElkGraphUtil.createSimpleEdge(boxes.nodes[parent], boxes.nodes[node]);
            }
        }
        trees.forEach(tree -> lay(tree, options));
        pack(trees, options);
        return boxes.result();
    }

    private static void lay(ElkNode tree, LayoutOptions options) {
        if (tree.getChildren().size() > 1) {
            tree.setProperty(RadialOptions.SPACING_NODE_NODE, options.spacing());
            Elk.run(new RadialLayoutProvider(), tree);
        }
    }

    /** Side by side in rows about as wide as the whole is to be. */
    private static void pack(List<ElkNode> trees, LayoutOptions options) {
        double area = 0;
        double widest = 0;
        for (ElkNode tree : trees) {
            double[] bounds = bounds(tree);
            area += (bounds[2] - bounds[0] + options.spacing()) * (bounds[3] - bounds[1] + options.spacing());
            widest = Math.max(widest, bounds[2] - bounds[0]);
        }
        double limit = Math.max(widest, Math.sqrt(area * options.aspectRatio()) * 1.1);
        double x = 0;
        double y = 0;
        double rowHeight = 0;
        for (ElkNode tree : trees) {
            double[] bounds = bounds(tree);
            if (x > 0 && x + bounds[2] - bounds[0] > limit) {
                y += rowHeight + 2 * options.spacing();
                x = 0;
                rowHeight = 0;
            }
            for (ElkNode node : tree.getChildren()) {
                node.setLocation(node.getX() - bounds[0] + x, node.getY() - bounds[1] + y);
            }
            x += bounds[2] - bounds[0] + 2 * options.spacing();
            rowHeight = Math.max(rowHeight, bounds[3] - bounds[1]);
        }
    }

    private static double[] bounds(ElkNode tree) {
        double[] b = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (ElkNode node : tree.getChildren()) {
            b[0] = Math.min(b[0], node.getX());
            b[1] = Math.min(b[1], node.getY());
            b[2] = Math.max(b[2], node.getX() + node.getWidth());
            b[3] = Math.max(b[3], node.getY() + node.getHeight());
        }
        return b;
    }
}
