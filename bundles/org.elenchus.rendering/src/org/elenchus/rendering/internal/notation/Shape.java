// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.notation;

import java.util.List;

import org.elenchus.model.Point;
import org.elenchus.rendering.notation.Figure.Outline;
import org.elenchus.rendering.scene.Path;
import org.elenchus.rendering.scene.Rect;

/** The outlines of nodes, each of which knows how large it has to be around words. */
public enum Shape {
    /** Sharp corners. */
    RECTANGLE(Outline.RECTANGLE),
    /** Corners rounded a little. */
    ROUNDED(Outline.RECTANGLE),
    /** Left and right side are half circles. */
    STADIUM(Outline.RECTANGLE),
    /** Slanting sides. */
    SKEWED(Outline.RECTANGLE),
    ELLIPSE(Outline.ELLIPSE),
    CIRCLE(Outline.ELLIPSE),
    SQUARE(Outline.RECTANGLE),
    /** With its corners up, down, left and right; as wide as high. */
    DIAMOND(Outline.DIAMOND),
    /** A triangle that stands on its base; as wide as high. */
    TRIANGLE(Outline.RECTANGLE),
    /** The same without its base. */
    ANGLE(Outline.RECTANGLE),
    /** No line at all. */
    NONE(Outline.RECTANGLE);

    private static final double SLANT = 0.28;
    private static final double MOST_SLANT = 9;
    private static final double ROUND = 0.146;
    private static final double POINTED = 0.22;

    private final Outline outline;

    Shape(Outline outline) {
        this.outline = outline;
    }

    /** On which lines end. */
    public Outline outline() {
        return outline;
    }

    /** Whether width and height are the same. */
    public boolean isRegular() {
        return this == CIRCLE || this == SQUARE || this == DIAMOND || this == TRIANGLE || this == ANGLE;
    }

    /** Width of the shape around words of a size, with so much room to the left and right of them and {@code vertical} above and below. */
    public double width(double words, double high, double pad, double vertical) {
        return switch (this) {
            case RECTANGLE, ROUNDED -> words + 2 * pad;
            case STADIUM -> words + 2 * pad + (high + 2 * vertical) * 0.3;
            case SKEWED -> words + 2 * pad + 2 * slant(high + 2 * vertical);
            case ELLIPSE -> words * Math.sqrt(2) + 2 * pad * 0.7;
            case CIRCLE -> Math.hypot(words, high) + 1.2 * pad;
            case SQUARE -> Math.max(words + 1.2 * pad, high + 1.2 * vertical);
            case DIAMOND -> words + 0.7 * high + 0.4 * pad;
            case TRIANGLE, ANGLE -> words + high + 1.1 * pad;
            case NONE -> words + 0.4 * pad;
        };
    }

    /** Height likewise. */
    double height(double words, double high, double pad, double vertical) {
        return switch (this) {
            case ELLIPSE -> high * Math.sqrt(2) + 2 * vertical * 0.7;
            case CIRCLE, SQUARE, DIAMOND, TRIANGLE, ANGLE -> width(words, high, pad, vertical);
            case NONE -> high + 0.3 * vertical;
            default -> high + 2 * vertical;
        };
    }

    /** The rectangle on whose corners small signs stand: the shape's own, or one inside that touches a round or pointed outline. */
    public Rect corners(double width, double height) {
        return switch (this) {
            case CIRCLE, ELLIPSE -> inner(width, height, ROUND);
            case TRIANGLE, ANGLE -> inner(width, height, POINTED);
            default -> new Rect(0, 0, width, height);
        };
    }

    private static Rect inner(double width, double height, double share) {
        return new Rect(share * width, share * height, width - 2 * share * width, height - 2 * share * height);
    }

    private static double slant(double height) {
        return Math.min(MOST_SLANT, height * SLANT);
    }

    /** How far below the middle words stand, as a share of the height. */
    double sink() {
        return this == TRIANGLE || this == ANGLE ? 0.18 : 0;
    }

    /** Null for {@link #NONE}. */
    Path path(Rect r, double corner) {
        double x = r.x();
        double y = r.y();
        double s = slant(r.height());
        return switch (this) {
            case RECTANGLE, SQUARE -> Path.rectangle(r);
            case ROUNDED -> Path.roundedRectangle(r, corner);
            case STADIUM -> Path.roundedRectangle(r, r.height() / 2);
            case SKEWED -> Path.polygon(List.of(new Point(x + s, y), new Point(r.right(), y), new Point(r.right() - s, r.bottom()),
                    new Point(x, r.bottom())));
            case ELLIPSE, CIRCLE -> Path.ellipse(r);
            case DIAMOND -> Path.polygon(List.of(new Point(r.centerX(), y), new Point(r.right(), r.centerY()), new Point(r.centerX(), r.bottom()),
                    new Point(x, r.centerY())));
            case TRIANGLE -> Path.polygon(List.of(new Point(r.centerX(), y), new Point(r.right(), r.bottom()), new Point(x, r.bottom())));
            case ANGLE -> Path.polyline(List.of(new Point(x, r.bottom()), new Point(r.centerX(), y), new Point(r.right(), r.bottom())));
            case NONE -> null;
        };
    }
}
