// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.route;

import org.elenchus.model.Point;
import org.elenchus.rendering.internal.Geometry;

/** Where a line from the middle of a node leaves its outline. */
public final class Borders {
    private Borders() {
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
}
