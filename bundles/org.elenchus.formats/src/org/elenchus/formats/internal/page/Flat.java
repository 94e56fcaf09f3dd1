// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.page;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.model.Point;
import org.elenchus.rendering.scene.Path;

/** Outlines as straight pieces, which can be cut. */
final class Flat {
    /** Pieces for one curve: a corner of a few points looks round with them. */
    private static final int PIECES = 8;

    private Flat() {
    }

    /** The points of each stretch that the pen draws without being lifted. */
    static List<List<Point>> of(Path path) {
        List<List<Point>> lines = new ArrayList<>();
        List<Point> line = new ArrayList<>();
        for (Path.Segment segment : path.segments()) {
            if (segment instanceof Path.MoveTo to) {
                line = new ArrayList<>();
                lines.add(line);
                line.add(new Point(to.x(), to.y()));
            } else if (segment instanceof Path.LineTo to) {
                line.add(new Point(to.x(), to.y()));
            } else if (segment instanceof Path.CurveTo curve && !line.isEmpty()) {
                curve(line, curve);
            }
        }
        return lines;
    }

    private static void curve(List<Point> line, Path.CurveTo c) {
        Point from = line.get(line.size() - 1);
        for (int i = 1; i <= PIECES; i++) {
            double t = (double) i / PIECES;
            double u = 1 - t;
            line.add(new Point(u * u * u * from.x() + 3 * u * u * t * c.x1() + 3 * u * t * t * c.x2() + t * t * t * c.x(),
                    u * u * u * from.y() + 3 * u * u * t * c.y1() + 3 * u * t * t * c.y2() + t * t * t * c.y()));
        }
    }

    /** From its first point on, as far as the line stays between two heights; its last point is on one of them where it leaves. */
    static List<Point> within(List<Point> line, double top, double bottom) {
        List<Point> inside = new ArrayList<>();
        inside.add(line.get(0));
        for (int i = 1; i < line.size(); i++) {
            Point from = line.get(i - 1);
            Point to = line.get(i);
            if (to.y() < top || to.y() > bottom) {
                inside.add(at(from, to, to.y() < top ? top : bottom));
                break;
            }
            inside.add(to);
        }
        return inside;
    }

    /** What of an area is between two heights (Sutherland and Hodgman, Reentrant polygon clipping, 1974); empty where nothing is. */
    static List<Point> area(List<Point> corners, double top, double bottom) {
        return half(half(corners, top, 1), bottom, -1);
    }

    private static List<Point> half(List<Point> corners, double y, int side) {
        List<Point> kept = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            Point from = corners.get((i + corners.size() - 1) % corners.size());
            Point to = corners.get(i);
            boolean fromIn = side * (from.y() - y) >= 0;
            boolean toIn = side * (to.y() - y) >= 0;
            if (fromIn != toIn) {
                kept.add(at(from, to, y));
            }
            if (toIn) {
                kept.add(to);
            }
        }
        return kept;
    }

    private static Point at(Point from, Point to, double y) {
        double share = from.y() == to.y() ? 0 : (y - from.y()) / (to.y() - from.y());
        return new Point(from.x() + share * (to.x() - from.x()), y);
    }
}
