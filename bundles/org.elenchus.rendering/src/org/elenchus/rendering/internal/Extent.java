// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import java.util.List;

import org.elenchus.model.Point;
import org.elenchus.rendering.scene.Rect;

/** Grows to the smallest rectangle around all that is added. */
final class Extent {
    private double left = Double.POSITIVE_INFINITY;
    private double top = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double bottom = Double.NEGATIVE_INFINITY;

    void add(double x1, double y1, double x2, double y2) {
        left = Math.min(left, x1);
        top = Math.min(top, y1);
        right = Math.max(right, x2);
        bottom = Math.max(bottom, y2);
    }

    void add(List<Point> line) {
        for (Point p : line) {
            add(p.x(), p.y(), p.x(), p.y());
        }
    }

    /** {@link Rect#EMPTY} itself where nothing was added. */
    Rect rect() {
        return left > right ? Rect.EMPTY : new Rect(left, top, right - left, bottom - top);
    }
}
