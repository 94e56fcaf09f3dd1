// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.route;

import org.elenchus.rendering.scene.Rect;

/** Boxes that are in the way, ready to be swept. They may overlap. */
final class Obstacles {
    final double[] left;
    final double[] right;
    /** Around all of them. */
    final Rect around;
    private final Events tops;
    private final Events bottoms;

    Obstacles(Rect[] boxes) {
        left = new double[boxes.length];
        right = new double[boxes.length];
        double[] top = new double[boxes.length];
        double[] bottom = new double[boxes.length];
        Rect whole = boxes.length == 0 ? Rect.EMPTY : boxes[0];
        for (int i = 0; i < boxes.length; i++) {
            left[i] = boxes[i].x();
            right[i] = boxes[i].right();
            top[i] = boxes[i].y();
            bottom[i] = boxes[i].bottom();
            whole = whole.union(boxes[i]);
        }
        around = whole;
        tops = new Events(boxes.length, top);
        bottoms = new Events(boxes.length, bottom);
    }

    /** Upper edges from the highest on. */
    Events tops() {
        return tops.again();
    }

    /** Lower edges from the highest on. */
    Events bottoms() {
        return bottoms.again();
    }
}
