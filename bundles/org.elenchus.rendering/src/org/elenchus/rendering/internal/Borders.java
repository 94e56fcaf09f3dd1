// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.model.Point;
import org.elenchus.rendering.notation.Figure;

/** Where a line from the middle of a node leaves its outline. */
public final class Borders {
    private static final double LEVEL = 1e-6;

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

    /**
     * Straight out of the side of the node's rectangle that a point lies beyond, so that lines end at right angles; as {@link #towards} for round junctions.
     */
    public static Point facing(Geometry g, int node, Point other) {
        if (g.outline[node] == Figure.Outline.RECTANGLE || !g.junction[node]) {
            boolean beside = other.y() > g.y[node] && other.y() < g.y[node] + g.height[node];
            boolean above = other.x() > g.x[node] && other.x() < g.x[node] + g.width[node];
            if (above != beside) {
                return above ? new Point(other.x(), other.y() <= g.y[node] ? g.y[node] : g.y[node] + g.height[node])
                        : new Point(other.x() <= g.x[node] ? g.x[node] : g.x[node] + g.width[node], other.y());
            }
        }
        return towards(g, node, other);
    }

    /** A route whose level or upright ends go on as far as the outlines of nodes that do not fill their rectangle. */
    static List<Point> onOutlines(Geometry g, int link, List<Point> route) {
        int last = route.size() - 1;
        Point start = onOutline(g, g.source[link], route.get(0), route.get(1));
        Point end = onOutline(g, g.target[link], route.get(last), route.get(last - 1));
        if (start == route.get(0) && end == route.get(last)) {
            return route;
        }
        List<Point> moved = new ArrayList<>(route);
        moved.set(0, start);
        moved.set(last, end);
        return moved;
    }

    private static Point onOutline(Geometry g, int node, Point end, Point before) {
        boolean upright = Math.abs(end.x() - before.x()) < LEVEL;
        if (g.outline[node] == Figure.Outline.RECTANGLE || !upright && Math.abs(end.y() - before.y()) >= LEVEL) {
            return end;
        }
        double across = upright ? (end.x() - g.centerX(node)) / (g.width[node] / 2) : (end.y() - g.centerY(node)) / (g.height[node] / 2);
        if (Math.abs(across) >= 1) {
            return end;
        }
        double share = g.outline[node] == Figure.Outline.ELLIPSE ? Math.sqrt(1 - across * across) : 1 - Math.abs(across);
        return upright ? new Point(end.x(), g.centerY(node) + Math.signum(before.y() - g.centerY(node)) * share * g.height[node] / 2)
                : new Point(g.centerX(node) + Math.signum(before.x() - g.centerX(node)) * share * g.width[node] / 2, end.y());
    }
}
