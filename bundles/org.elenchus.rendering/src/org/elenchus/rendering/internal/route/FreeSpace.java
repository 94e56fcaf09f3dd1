// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.route;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

import org.elenchus.rendering.scene.Rect;

/**
 * The space between obstacles, cut into upright rectangles ("cells") by a level line through every upper and lower edge. Two cells are neighbours where
 * one ends at the height at which the other begins and they have some width in common.
 */
final class FreeSpace {
    /** Around everything, so that there is a way around everything. */
    private static final double RIM = 60;
    /** Cells that touch along less than this are no neighbours. */
    private static final double NARROWEST = 1;

    private final Rect[] obstacles;
    private double[] left = new double[256];
    private double[] right = new double[256];
    private double[] top = new double[256];
    private double[] bottom = new double[256];
    private int cells;
    private int[] upper = new int[512];
    private int[] lower = new int[512];
    private int pairs;
    private int[] start;
    private int[] neighbour;

    private int[] active = new int[64];
    private int activeCount;
    private int[] open = new int[64];
    private int openCount;
    private final double rimLeft;
    private final double rimRight;

    /**
     * @param obstacles may overlap
     * @param queries   points to find the cell of
     * @param found     takes the cell of each point, or -1 for one that lies in an obstacle
     */
    FreeSpace(Rect[] obstacles, double[] queryX, double[] queryY, int[] found) {
        this.obstacles = obstacles;
        Rect around = obstacles.length == 0 ? Rect.EMPTY : obstacles[0];
        for (Rect obstacle : obstacles) {
            around = around.union(obstacle);
        }
        around = around.grow(RIM);
        rimLeft = around.x();
        rimRight = around.right();
        sweep(around, queryX, queryY, found);
        sortPairs();
    }

    int size() {
        return cells;
    }

    double left(int cell) {
        return left[cell];
    }

    double right(int cell) {
        return right[cell];
    }

    double top(int cell) {
        return top[cell];
    }

    double bottom(int cell) {
        return bottom[cell];
    }

    int neighbours(int cell) {
        return start[cell + 1] - start[cell];
    }

    int neighbour(int cell, int index) {
        return neighbour[start[cell] + index];
    }

    private void sweep(Rect around, double[] queryX, double[] queryY, int[] found) {
        int[] byTop = sorted(obstacles.length, i -> obstacles[i].y());
        int[] byBottom = sorted(obstacles.length, i -> obstacles[i].bottom());
        int[] byQuery = sorted(queryY.length, i -> queryY[i]);
        int starting = 0;
        int ending = 0;
        int asked = 0;
        double y = around.y();
        advance(y);
        while (starting < byTop.length || ending < byBottom.length) {
            double next = ending < byBottom.length ? obstacles[byBottom[ending]].bottom() : Double.POSITIVE_INFINITY;
            next = starting < byTop.length ? Math.min(next, obstacles[byTop[starting]].y()) : next;
            while (asked < byQuery.length && queryY[byQuery[asked]] < next) {
                found[byQuery[asked]] = openAt(queryX[byQuery[asked]]);
                asked++;
            }
            while (ending < byBottom.length && obstacles[byBottom[ending]].bottom() <= next) {
                removeActive(byBottom[ending++]);
            }
            while (starting < byTop.length && obstacles[byTop[starting]].y() <= next) {
                addActive(byTop[starting++]);
            }
            advance(next);
        }
        while (asked < byQuery.length) {
            found[byQuery[asked]] = openAt(queryX[byQuery[asked]]);
            asked++;
        }
        for (int i = 0; i < openCount; i++) {
            bottom[open[i]] = around.bottom();
        }
    }

    /** Numbers in the order of their keys, which are told apart to a thousandth of a point. */
    private static int[] sorted(int count, IntToDoubleFunction key) {
        long[] keys = new long[count];
        for (int i = 0; i < count; i++) {
            keys[i] = Math.round(key.applyAsDouble(i) * 1000) << 24 | i;
        }
        Arrays.sort(keys);
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = (int) (keys[i] & 0xffffff);
        }
        return order;
    }

    private void addActive(int obstacle) {
        if (activeCount == active.length) {
            active = Arrays.copyOf(active, 2 * activeCount);
        }
        int at = activeCount++;
        while (at > 0 && obstacles[active[at - 1]].x() > obstacles[obstacle].x()) {
            active[at] = active[at - 1];
            at--;
        }
        active[at] = obstacle;
    }

    private void removeActive(int obstacle) {
        int at = 0;
        while (active[at] != obstacle) {
            at++;
        }
        System.arraycopy(active, at + 1, active, at, --activeCount - at);
    }

    private int openAt(double x) {
        for (int i = 0; i < openCount; i++) {
            if (x >= left[open[i]] && x <= right[open[i]]) {
                return open[i];
            }
        }
        return -1;
    }

    /** Ends the cells that do not go on below y and begins those that are new there. */
    private void advance(double y) {
        int[] now = new int[activeCount + 2];
        int count = 0;
        int old = 0;
        int[] before = Arrays.copyOf(open, openCount);
        boolean[] kept = new boolean[openCount];
        double from = rimLeft;
        for (int i = 0; i <= activeCount; i++) {
            double to = i == activeCount ? rimRight : obstacles[active[i]].x();
            if (to > from) {
                while (old < before.length && left[before[old]] < from) {
                    old++;
                }
                if (old < before.length && left[before[old]] == from && right[before[old]] == to) {
                    kept[old] = true;
                    now[count++] = before[old];
                } else {
                    now[count++] = newCell(from, to, y);
                }
            }
            from = i == activeCount ? from : Math.max(from, obstacles[active[i]].right());
        }
        close(before, kept, now, count, y);
        open = now;
        openCount = count;
    }

    private void close(int[] before, boolean[] kept, int[] now, int count, double y) {
        int j = 0;
        for (int i = 0; i < before.length; i++) {
            if (!kept[i]) {
                bottom[before[i]] = y;
                while (j < count && right[now[j]] <= left[before[i]]) {
                    j++;
                }
                for (int k = j; k < count && left[now[k]] < right[before[i]]; k++) {
                    if (top[now[k]] == y) {
                        addPair(before[i], now[k]);
                    }
                }
            }
        }
    }

    private int newCell(double from, double to, double y) {
        if (cells == left.length) {
            left = Arrays.copyOf(left, 2 * cells);
            right = Arrays.copyOf(right, 2 * cells);
            top = Arrays.copyOf(top, 2 * cells);
            bottom = Arrays.copyOf(bottom, 2 * cells);
        }
        left[cells] = from;
        right[cells] = to;
        top[cells] = y;
        return cells++;
    }

    private void addPair(int above, int below) {
        if (Math.min(right[above], right[below]) - Math.max(left[above], left[below]) < NARROWEST) {
            return;
        }
        if (pairs == upper.length) {
            upper = Arrays.copyOf(upper, 2 * pairs);
            lower = Arrays.copyOf(lower, 2 * pairs);
        }
        upper[pairs] = above;
        lower[pairs++] = below;
    }

    private void sortPairs() {
        start = new int[cells + 1];
        for (int i = 0; i < pairs; i++) {
            start[upper[i] + 1]++;
            start[lower[i] + 1]++;
        }
        for (int i = 0; i < cells; i++) {
            start[i + 1] += start[i];
        }
        neighbour = new int[2 * pairs];
        int[] next = Arrays.copyOf(start, cells);
        for (int i = 0; i < pairs; i++) {
            neighbour[next[upper[i]]++] = lower[i];
            neighbour[next[lower[i]]++] = upper[i];
        }
    }
}
