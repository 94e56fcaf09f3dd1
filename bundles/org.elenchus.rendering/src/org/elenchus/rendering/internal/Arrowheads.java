// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import java.util.List;

import org.elenchus.model.Point;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Path;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.rendering.scene.Rgb;
import org.elenchus.rendering.scene.Stroke;
import org.elenchus.rendering.style.LinkStyle.Arrow;

/** Draws the heads of arrows. */
final class Arrowheads {
    private static final double LENGTH = 4.6;
    private static final double HALF_WIDTH = 0.44;

    private Arrowheads() {
    }

    /** How much shorter than its route the line is drawn, so that it does not show beyond or through the head. */
    static double inset(Arrow arrow, Stroke stroke) {
        return switch (arrow) {
            case NONE -> 0;
            case FILLED, HOLLOW -> length(stroke) * 0.8;
            case OPEN, BAR -> stroke.width() * 0.7;
            case DOT, RING -> diameter(stroke) * 0.9;
        };
    }

    private static double diameter(Stroke stroke) {
        return 3.4 + 1.2 * stroke.width();
    }

    static double length(Stroke stroke) {
        return LENGTH + 1.6 * stroke.width();
    }

    /**
     * Adds the head.
     *
     * @param tip    where it points to
     * @param from   any point on the line behind the tip
     * @param ground colour of the paper, for hollow heads
     */
    static void add(List<Mark> marks, Arrow arrow, Point tip, Point from, Stroke stroke, Rgb ground) {
        double dx = from.x() - tip.x();
        double dy = from.y() - tip.y();
        double d = Math.hypot(dx, dy);
        if (arrow == Arrow.NONE || d < 1e-9) {
            return;
        }
        double ux = dx / d;
        double uy = dy / d;
        double l = length(stroke);
        double w = l * HALF_WIDTH;
        Point left = new Point(tip.x() + ux * l - uy * w, tip.y() + uy * l + ux * w);
        Point right = new Point(tip.x() + ux * l + uy * w, tip.y() + uy * l - ux * w);
        Stroke pen = Stroke.solid(stroke.colour(), stroke.width());
        switch (arrow) {
            case FILLED -> marks.add(new Mark.Outline(Path.polygon(List.of(tip, left, right)), stroke.colour(), null));
            case HOLLOW -> marks.add(new Mark.Outline(Path.polygon(List.of(tip, left, right)), ground, pen));
            case OPEN -> marks.add(new Mark.Outline(Path.polyline(List.of(left, tip, right)), null, pen));
            case BAR -> marks.add(new Mark.Outline(Path.polyline(List.of(new Point(tip.x() - uy * w, tip.y() + ux * w),
                    new Point(tip.x() + uy * w, tip.y() - ux * w))), null, pen));
            case DOT, RING -> {
                double r = diameter(stroke) / 2;
                Path circle = Path.ellipse(new Rect(tip.x() + ux * r - r, tip.y() + uy * r - r, 2 * r, 2 * r));
                marks.add(new Mark.Outline(circle, arrow == Arrow.DOT ? stroke.colour() : ground, pen));
            }
            case NONE -> throw new IllegalStateException();
        }
    }
}
