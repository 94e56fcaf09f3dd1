// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.scene;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.model.Point;

/** An outline made of straight and cubic segments, in absolute points. */
public record Path(List<Segment> segments) {

    /** One step of the pen. */
    public sealed interface Segment permits MoveTo, LineTo, CurveTo, Close {
    }

    public record MoveTo(double x, double y) implements Segment {
    }

    public record LineTo(double x, double y) implements Segment {
    }

    /** A cubic Bézier curve with two control points. */
    public record CurveTo(double x1, double y1, double x2, double y2, double x, double y) implements Segment {
    }

    public record Close() implements Segment {
    }

    /** Control point distance for a quarter of a unit circle: 4/3 · (√2 − 1). */
    private static final double ARC = 0.5522847498;

    public Path {
        segments = List.copyOf(segments);
    }

    public static Path rectangle(Rect r) {
        return polygon(List.of(new Point(r.x(), r.y()), new Point(r.right(), r.y()), new Point(r.right(), r.bottom()),
                new Point(r.x(), r.bottom())));
    }

    /** @param radius of the corners, cut down to half of the shorter side */
    public static Path roundedRectangle(Rect r, double radius) {
        double k = Math.min(radius, Math.min(r.width(), r.height()) / 2);
        if (k <= 0) {
            return rectangle(r);
        }
        double c = k * (1 - ARC);
        return new Path(List.of(new MoveTo(r.x() + k, r.y()), new LineTo(r.right() - k, r.y()),
                new CurveTo(r.right() - c, r.y(), r.right(), r.y() + c, r.right(), r.y() + k),
                new LineTo(r.right(), r.bottom() - k),
                new CurveTo(r.right(), r.bottom() - c, r.right() - c, r.bottom(), r.right() - k, r.bottom()),
                new LineTo(r.x() + k, r.bottom()),
                new CurveTo(r.x() + c, r.bottom(), r.x(), r.bottom() - c, r.x(), r.bottom() - k),
                new LineTo(r.x(), r.y() + k), new CurveTo(r.x(), r.y() + c, r.x() + c, r.y(), r.x() + k, r.y()), new Close()));
    }

    public static Path ellipse(Rect r) {
        double cx = r.centerX();
        double cy = r.centerY();
        double dx = r.width() / 2 * ARC;
        double dy = r.height() / 2 * ARC;
        return new Path(List.of(new MoveTo(r.right(), cy), new CurveTo(r.right(), cy + dy, cx + dx, r.bottom(), cx, r.bottom()),
                new CurveTo(cx - dx, r.bottom(), r.x(), cy + dy, r.x(), cy), new CurveTo(r.x(), cy - dy, cx - dx, r.y(), cx, r.y()),
                new CurveTo(cx + dx, r.y(), r.right(), cy - dy, r.right(), cy), new Close()));
    }

    /** Closed. */
    public static Path polygon(List<Point> corners) {
        List<Segment> segments = new ArrayList<>(polyline(corners).segments);
        segments.add(new Close());
        return new Path(segments);
    }

    /** Open. */
    public static Path polyline(List<Point> points) {
        List<Segment> segments = new ArrayList<>(points.size() + 1);
        for (Point p : points) {
            segments.add(segments.isEmpty() ? new MoveTo(p.x(), p.y()) : new LineTo(p.x(), p.y()));
        }
        return new Path(segments);
    }
}
