// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import java.util.List;

import org.elenchus.model.Point;
import org.elenchus.rendering.notation.Figure;

/** Where a line from the middle of a node leaves its outline. */
public final class Borders {
    private Borders() {
    }

    /** From border to border on the line through both middles. */
    public static List<Point> straight(Geometry g, int source, int target) {
        return List.of(towards(g, source, g.center(target)), towards(g, target, g.center(source)));
    }

    /** The point of the node's border on the line from its middle towards another point; the middle where both coincide. */
    public static Point towards(Geometry g, int node, Point other) {
        double cx = g.centerX(node);
        double cy = g.centerY(node);
        double dx = other.x() - cx;
        double dy = other.y() - cy;
        if (dx == 0 && dy == 0) {
            return new Point(cx, cy);
        }
        double rx = Math.abs(dx) / (g.width[node] / 2);
        double ry = Math.abs(dy) / (g.height[node] / 2);
        double scale = switch (g.outline[node]) {
            case RECTANGLE -> 1 / Math.max(rx, ry);
            case ELLIPSE -> 1 / Math.hypot(rx, ry);
            case DIAMOND -> 1 / (rx + ry);
        };
        return new Point(cx + dx * scale, cy + dy * scale);
    }

    /** Straight out of the side of a rectangle that a point lies beyond, so that lines end at right angles; as {@link #towards} for others. */
    public static Point facing(Geometry g, int node, Point other) {
        if (g.outline[node] == Figure.Outline.RECTANGLE) {
            boolean beside = other.y() > g.y[node] && other.y() < g.y[node] + g.height[node];
            boolean above = other.x() > g.x[node] && other.x() < g.x[node] + g.width[node];
            if (above != beside) {
                return above ? new Point(other.x(), other.y() <= g.y[node] ? g.y[node] : g.y[node] + g.height[node])
                        : new Point(other.x() <= g.x[node] ? g.x[node] : g.x[node] + g.width[node], other.y());
            }
        }
        return towards(g, node, other);
    }
}
