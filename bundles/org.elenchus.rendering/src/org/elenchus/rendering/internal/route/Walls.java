// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.route;

import java.util.Arrays;
import java.util.List;

import org.elenchus.model.Point;
import org.elenchus.rendering.scene.Rect;

/** Lines that are already drawn, as level and upright pieces that it costs something to cross. Pieces that lie on each other count as one. */
final class Walls {
    private static final double RASTER = 0.1;
    private static final double SHORTEST = 0.3;
    /** Coordinates in the raster are between this and its negative. */
    private static final long MIDDLE = 1 << 23;
    /** Slanting lines become stairs with steps of about that length. */
    private static final double STEP = 24;
    private static final int MOST_STEPS = 40;

    private final Pieces upright = new Pieces();
    private final Pieces level = new Pieces();

    /** Pieces in one direction: where each lies across it, and from where to where it runs along it. */
    static final class Pieces {
        double[] at = new double[64];
        double[] from = new double[64];
        double[] to = new double[64];
        int count;

        private void add(double across, double a, double b) {
            if (count == at.length) {
                at = Arrays.copyOf(at, 2 * count);
                from = Arrays.copyOf(from, 2 * count);
                to = Arrays.copyOf(to, 2 * count);
            }
            at[count] = rounded(across);
            from[count] = rounded(Math.min(a, b));
            to[count++] = rounded(Math.max(a, b));
        }

        /** Joins pieces that lie on each other. */
        private void merge() {
            long[] keys = new long[count];
            for (int i = 0; i < count; i++) {
                keys[i] = Math.round(at[i] / RASTER) << 40 | Math.round(from[i] / RASTER) + MIDDLE << 16 | i;
            }
            Arrays.sort(keys);
            Pieces sorted = new Pieces();
            for (long key : keys) {
                int i = (int) (key & 0xffff);
                int last = sorted.count - 1;
                if (last >= 0 && sorted.at[last] == at[i] && from[i] <= sorted.to[last] + RASTER) {
                    sorted.to[last] = Math.max(sorted.to[last], to[i]);
                } else if (to[i] - from[i] > SHORTEST) {
                    sorted.add(at[i], from[i], to[i]);
                }
            }
            at = sorted.at;
            from = sorted.from;
            to = sorted.to;
            count = sorted.count;
        }
    }

    private static double rounded(double coordinate) {
        return Math.round(coordinate / RASTER) * RASTER;
    }

    Pieces upright() {
        return upright;
    }

    Pieces level() {
        return level;
    }

    void add(List<Point> line) {
        for (int i = 1; i < line.size(); i++) {
            Point a = line.get(i - 1);
            Point b = line.get(i);
            if (Math.abs(a.x() - b.x()) < RASTER) {
                upright.add(a.x(), a.y(), b.y());
            } else if (Math.abs(a.y() - b.y()) < RASTER) {
                level.add(a.y(), a.x(), b.x());
            } else {
                addStairs(a, b);
            }
        }
    }

    private void addStairs(Point a, Point b) {
        int steps = (int) Math.max(1, Math.min(MOST_STEPS, Math.hypot(b.x() - a.x(), b.y() - a.y()) / STEP));
        double dx = (b.x() - a.x()) / steps;
        double dy = (b.y() - a.y()) / steps;
        for (int i = 0; i < steps; i++) {
            double x = a.x() + i * dx;
            double y = a.y() + i * dy;
            upright.add(x, y, y + dy);
            level.add(y + dy, x, x + dx);
        }
    }

    /** To be called once, when all are there. */
    void complete() {
        upright.merge();
        level.merge();
    }

    Rect around(Rect area) {
        double left = area.x();
        double top = area.y();
        double right = area.right();
        double bottom = area.bottom();
        for (int i = 0; i < upright.count; i++) {
            left = Math.min(left, upright.at[i]);
            right = Math.max(right, upright.at[i]);
            top = Math.min(top, upright.from[i]);
            bottom = Math.max(bottom, upright.to[i]);
        }
        for (int i = 0; i < level.count; i++) {
            top = Math.min(top, level.at[i]);
            bottom = Math.max(bottom, level.at[i]);
            left = Math.min(left, level.from[i]);
            right = Math.max(right, level.to[i]);
        }
        return new Rect(left, top, right - left, bottom - top);
    }

    /** How many places there are where a line of level and upright pieces runs across. */
    int crossings(List<Point> line) {
        int sum = 0;
        for (int i = 1; i < line.size(); i++) {
            Point a = line.get(i - 1);
            Point b = line.get(i);
            if (Math.abs(a.x() - b.x()) < RASTER) {
                sum += across(level, a.x(), Math.min(a.y(), b.y()), Math.max(a.y(), b.y()));
            } else if (Math.abs(a.y() - b.y()) < RASTER) {
                sum += across(upright, a.y(), Math.min(a.x(), b.x()), Math.max(a.x(), b.x()));
            }
        }
        return sum;
    }

    /** In how many places the lines cross each other. */
    int crossings() {
        int sum = 0;
        for (int i = 0; i < upright.count; i++) {
            sum += across(level, upright.at[i], upright.from[i], upright.to[i]);
        }
        return sum;
    }

    private static int across(Pieces pieces, double at, double from, double to) {
        int sum = 0;
        for (int i = 0; i < pieces.count; i++) {
            sum += pieces.at[i] > from + 0.2 && pieces.at[i] < to - 0.2 && pieces.from[i] < at - 0.2 && pieces.to[i] > at + 0.2 ? 1 : 0;
        }
        return sum;
    }
}
