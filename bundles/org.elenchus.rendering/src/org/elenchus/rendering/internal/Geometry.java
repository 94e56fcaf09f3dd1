// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import java.util.List;

import org.elenchus.model.Point;
import org.elenchus.rendering.layout.Direction;
import org.elenchus.rendering.layout.LayoutGraph;
import org.elenchus.rendering.layout.LinkRole;
import org.elenchus.rendering.notation.Figure.Outline;
import org.elenchus.rendering.scene.Rect;

/**
 * Where everything is: what routing and drawing work on. Arrays by number of the node or link. Not safe for use by several threads.
 */
public final class Geometry {
    public final int nodes;
    public final double[] x;
    public final double[] y;
    public final double[] width;
    public final double[] height;
    public final boolean[] junction;
    public final Outline[] outline;
    public final int links;
    public final int[] source;
    public final int[] target;
    public final LinkRole[] role;
    public final int[] strand;
    /** From source to target with both ends; null until routed. */
    public final List<Point>[] routes;
    public final Direction direction;
    /** Whether lines to conclusions slant from border to border where nothing is in their way. */
    public boolean straight;

    @SuppressWarnings("unchecked")
    public Geometry(int nodes, int links, Direction direction) {
        this.nodes = nodes;
        this.links = links;
        this.direction = direction;
        x = new double[nodes];
        y = new double[nodes];
        width = new double[nodes];
        height = new double[nodes];
        junction = new boolean[nodes];
        outline = new Outline[nodes];
        source = new int[links];
        target = new int[links];
        role = new LinkRole[links];
        strand = new int[links];
        routes = new List[links];
    }

    /** The nodes of a layout's graph at the origin, without links. */
    public static Geometry of(LayoutGraph graph, Direction direction) {
        Geometry geometry = new Geometry(graph.nodes().size(), 0, direction);
        for (int i = 0; i < geometry.nodes; i++) {
            LayoutGraph.Node node = graph.nodes().get(i);
            geometry.width[i] = node.width();
            geometry.height[i] = node.height();
            geometry.junction[i] = node.junction();
            geometry.outline[i] = node.junction() ? Outline.ELLIPSE : Outline.RECTANGLE;
        }
        return geometry;
    }

    public Rect box(int node) {
        return new Rect(x[node], y[node], width[node], height[node]);
    }

    public double centerX(int node) {
        return x[node] + width[node] / 2;
    }

    public double centerY(int node) {
        return y[node] + height[node] / 2;
    }

    public Point center(int node) {
        return new Point(centerX(node), centerY(node));
    }
}
