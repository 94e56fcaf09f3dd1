// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import org.elenchus.model.Point;
import org.elenchus.rendering.layout.Direction;

/**
 * A drawing turned so that the thesis is on top, whatever its direction: what layout and routing say "left", "top" and "below" of. It looks through to
 * the geometry and keeps nothing of its own.
 */
public final class Plane {
    private final Geometry g;
    private final boolean horizontal;
    private final boolean reversed;

    public Plane(Geometry geometry) {
        g = geometry;
        horizontal = geometry.direction.isHorizontal();
        reversed = geometry.direction == Direction.UP || geometry.direction == Direction.LEFT;
    }

    public double width(int node) {
        return horizontal ? g.height[node] : g.width[node];
    }

    public double height(int node) {
        return horizontal ? g.width[node] : g.height[node];
    }

    public double left(int node) {
        return horizontal ? g.y[node] : g.x[node];
    }

    public double top(int node) {
        double near = horizontal ? g.x[node] : g.y[node];
        return reversed ? -near - height(node) : near;
    }

    public double right(int node) {
        return left(node) + width(node);
    }

    public double bottom(int node) {
        return top(node) + height(node);
    }

    public double centreX(int node) {
        return left(node) + width(node) / 2;
    }

    public double centreY(int node) {
        return top(node) + height(node) / 2;
    }

    /** Moves a node's upper left corner of this plane. */
    public void place(int node, double left, double top) {
        double far = reversed ? -top - height(node) : top;
        g.x[node] = horizontal ? far : left;
        g.y[node] = horizontal ? left : far;
    }

    /** A point of this plane as one of the drawing. */
    public Point point(double x, double y) {
        double far = reversed ? -y : y;
        return horizontal ? new Point(far, x) : new Point(x, far);
    }
}
