// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.scene;

import java.util.List;

import org.elenchus.model.Point;

/** An upright rectangle in points; width and height are never negative. */
public record Rect(double x, double y, double width, double height) {

    public static final Rect EMPTY = new Rect(0, 0, 0, 0);

    public Rect {
        if (!(width >= 0 && height >= 0)) {
            throw new IllegalArgumentException("negative or undefined size: " + width + " x " + height);
        }
    }

    /** The smallest rectangle around all points; empty where there are none. */
    public static Rect around(List<Point> points) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Point p : points) {
            left = Math.min(left, p.x());
            top = Math.min(top, p.y());
            right = Math.max(right, p.x());
            bottom = Math.max(bottom, p.y());
        }
        return points.isEmpty() ? EMPTY : new Rect(left, top, right - left, bottom - top);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centerX() {
        return x + width / 2;
    }

    public double centerY() {
        return y + height / 2;
    }

    /** Whether the insides meet; rectangles that only touch do not. */
    public boolean intersects(Rect other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    /** The smallest rectangle around both. */
    public Rect union(Rect other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Rect(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** Larger by so much on each side, or smaller where negative, but never less than nothing. */
    public Rect grow(double by) {
        return new Rect(x - by, y - by, Math.max(0, width + 2 * by), Math.max(0, height + 2 * by));
    }

    public Rect translate(double dx, double dy) {
        return new Rect(x + dx, y + dy, width, height);
    }
}
