// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.elenchus.model.Point;
import org.elenchus.rendering.scene.Path;

/** Lines of straight pieces. */
public final class Polylines {
    /** Control point distance for a quarter of a circle, from the corner. */
    private static final double CORNER = 1 - 0.5522847498;

    private static final double SAME = 1e-6;

    private Polylines() {
    }

    /** The other way round. */
    public static List<Point> reversed(List<Point> line) {
        List<Point> result = new ArrayList<>(line);
        Collections.reverse(result);
        return result;
    }

    /** Cuts off so much at each end, but never more than nearly all of the first and the last piece. */
    static List<Point> shorten(List<Point> line, double atStart, double atEnd) {
        if (atStart == 0 && atEnd == 0) {
            return line;
        }
        List<Point> result = new ArrayList<>(line);
        result.set(0, along(line.get(0), line.get(1), atStart));
        int last = line.size() - 1;
        result.set(last, along(line.get(last), line.get(last - 1), atEnd));
        return result;
    }

    private static Point along(Point from, Point to, double by) {
        double d = Math.hypot(to.x() - from.x(), to.y() - from.y());
        if (d < 1e-9) {
            return from;
        }
        double f = Math.min(by / d, 0.9);
        return new Point(from.x() + f * (to.x() - from.x()), from.y() + f * (to.y() - from.y()));
    }

    public static double length(List<Point> line) {
        double sum = 0;
        for (int i = 1; i < line.size(); i++) {
            sum += distance(line.get(i - 1), line.get(i));
        }
        return sum;
    }

    /** The point half way along the line. */
    static Point middle(List<Point> line) {
        double rest = length(line) / 2;
        for (int i = 1; i < line.size(); i++) {
            double d = distance(line.get(i - 1), line.get(i));
            if (d >= rest && d > 0) {
                return between(line.get(i - 1), line.get(i), rest / d);
            }
            rest -= d;
        }
        return line.get(line.size() - 1);
    }

    static Point between(Point from, Point to, double share) {
        return new Point(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y()));
    }

    /** Bends rounded, as far as the pieces between them allow. */
    static Path rounded(List<Point> line, double radius) {
        List<Path.Segment> segments = new ArrayList<>(2 * line.size());
        segments.add(new Path.MoveTo(line.get(0).x(), line.get(0).y()));
        for (int i = 1; i < line.size() - 1; i++) {
            Point corner = line.get(i);
            double before = distance(line.get(i - 1), corner);
            double after = distance(corner, line.get(i + 1));
            double r = Math.min(radius, Math.min(before, after) / 2);
            if (r < 0.05) {
                segments.add(new Path.LineTo(corner.x(), corner.y()));
                continue;
            }
            Point in = along(corner, line.get(i - 1), r);
            Point out = along(corner, line.get(i + 1), r);
            segments.add(new Path.LineTo(in.x(), in.y()));
            Point c1 = along(corner, line.get(i - 1), r * CORNER);
            Point c2 = along(corner, line.get(i + 1), r * CORNER);
            segments.add(new Path.CurveTo(c1.x(), c1.y(), c2.x(), c2.y(), out.x(), out.y()));
        }
        Point last = line.get(line.size() - 1);
        segments.add(new Path.LineTo(last.x(), last.y()));
        return new Path(segments);
    }

    private static double distance(Point a, Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }

    /** Without points that a level or upright line does not need; two points at least. */
    public static List<Point> simplified(List<Point> line) {
        List<Point> result = new ArrayList<>();
        for (Point p : line) {
            int n = result.size();
            if (n > 0 && distance(result.get(n - 1), p) < SAME) {
                continue;
            }
            if (n > 1 && aligned(result.get(n - 2), result.get(n - 1), p)) {
                result.set(n - 1, p);
            } else {
                result.add(p);
            }
        }
        if (result.size() == 1) {
            result.add(result.get(0));
        }
        return result;
    }

    private static boolean aligned(Point a, Point b, Point c) {
        return Math.abs(a.x() - b.x()) < SAME && Math.abs(b.x() - c.x()) < SAME
                || Math.abs(a.y() - b.y()) < SAME && Math.abs(b.y() - c.y()) < SAME;
    }
}
