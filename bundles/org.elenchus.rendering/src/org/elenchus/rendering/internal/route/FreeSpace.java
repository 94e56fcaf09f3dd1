// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.route;

import java.util.Arrays;

import org.elenchus.rendering.scene.Rect;

/**
 * The space between obstacles, cut into upright rectangles ("cells") by a level line through every upper and lower edge, and along every line that is
 * drawn already, so that within a cell one can go anywhere and crosses nothing.
 */
final class FreeSpace {
    /** Around everything, so that there is a way around everything. */
    private static final double RIM = 60;
    /** One does not pass where less than this is free. */
    private static final double NARROWEST = 1;
    /** Between a way and a line or a box's clearance, where there is room. */
    private static final double BESIDE = 4;
    private static final double SHARE = 0.4;
    /** Beside a box more lines may have to go. */
    private static final double SHARE_AT_BOX = 0.2;

    private final Obstacles obstacles;
    private final Walls.Pieces upright;
    private final Walls.Pieces level;
    private final Doors doors = new Doors();
    private double[] left = new double[256];
    private double[] right = new double[256];
    private double[] top = new double[256];
    private double[] bottom = new double[256];
    private boolean[] lineLeft = new boolean[256];
    private boolean[] lineRight = new boolean[256];
    private int cells;

    private final Active boxes;
    private final Active lines;
    /** Level lines at the present height. */
    private int[] cuts = new int[16];
    private int cutCount;
    private int[] open = new int[64];
    private int openCount;
    private int[] now = new int[64];
    private int nowCount;
    private int old;
    private boolean[] kept = new boolean[64];
    private final double rimLeft;
    private final double rimRight;
    /** From where to where anything has changed at the present height. */
    private double changedFrom;
    private double changedTo;

    /** What the level line of the sweep meets, from left to right. */
    private static final class Active {
        private final double[] x;
        private int[] items = new int[64];
        private int count;

        Active(double[] x) {
            this.x = x;
        }

        void add(int item) {
            if (count == items.length) {
                items = Arrays.copyOf(items, 2 * count);
            }
            int at = count++;
            double own = x[item];
            while (at > 0 && x[items[at - 1]] > own) {
                items[at] = items[at - 1];
                at--;
            }
            items[at] = item;
        }

        void remove(int item) {
            int at = 0;
            while (items[at] != item) {
                at++;
            }
            System.arraycopy(items, at + 1, items, at, --count - at);
        }
    }

    /**
     * @param walls   lines that are drawn already
     * @param queries points to find the cell of
     * @param found   takes the cell of each point, or -1 for one that lies in an obstacle
     */
    FreeSpace(Obstacles obstacles, Walls walls, double[] queryX, double[] queryY, int[] found) {
        this.obstacles = obstacles;
        upright = walls.upright();
        level = walls.level();
        boxes = new Active(obstacles.left);
        lines = new Active(upright.at);
        Rect around = walls.around(obstacles.around).grow(RIM);
        rimLeft = around.x();
        rimRight = around.right();
        sweep(around, queryX, queryY, found);
        doors.sort(cells);
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

    Doors doors() {
        return doors;
    }

    private void sweep(Rect around, double[] queryX, double[] queryY, int[] found) {
        Events tops = obstacles.tops();
        Events bottoms = obstacles.bottoms();
        Events begins = new Events(upright.count, upright.from);
        Events ends = new Events(upright.count, upright.to);
        Events across = new Events(level.count, level.at);
        Events asked = new Events(queryY.length, queryY);
        changedFrom = rimLeft;
        changedTo = rimRight;
        advance(around.y());
        while (true) {
            double next = Math.min(Math.min(Math.min(tops.next(), bottoms.next()), Math.min(begins.next(), ends.next())), across.next());
            while (asked.next() < next) {
                int query = asked.take();
                found[query] = openAt(queryX[query]);
            }
            if (next == Double.POSITIVE_INFINITY) {
                break;
            }
            changedFrom = Double.POSITIVE_INFINITY;
            changedTo = Double.NEGATIVE_INFINITY;
            takeBoxes(tops, bottoms, next);
            takeLines(begins, ends, next);
            cutCount = 0;
            while (across.next() <= next) {
                int cut = across.take();
                changed(level.from[cut], level.to[cut]);
                addCut(cut);
            }
            advance(next);
        }
        for (int i = 0; i < openCount; i++) {
            bottom[open[i]] = around.bottom();
        }
    }

    private void takeBoxes(Events tops, Events bottoms, double next) {
        while (bottoms.next() <= next) {
            int box = bottoms.take();
            boxes.remove(box);
            changed(obstacles.left[box], obstacles.right[box]);
        }
        while (tops.next() <= next) {
            int box = tops.take();
            boxes.add(box);
            changed(obstacles.left[box], obstacles.right[box]);
        }
    }

    private void takeLines(Events begins, Events ends, double next) {
        while (ends.next() <= next) {
            int line = ends.take();
            lines.remove(line);
            changed(upright.at[line], upright.at[line]);
        }
        while (begins.next() <= next) {
            int line = begins.take();
            lines.add(line);
            changed(upright.at[line], upright.at[line]);
        }
    }

    private void changed(double from, double to) {
        changedFrom = Math.min(changedFrom, from - NARROWEST);
        changedTo = Math.max(changedTo, to + NARROWEST);
    }

    private void addCut(int line) {
        if (cutCount == cuts.length) {
            cuts = Arrays.copyOf(cuts, 2 * cutCount);
        }
        cuts[cutCount++] = line;
    }

    private int openAt(double x) {
        for (int i = 0; i < openCount; i++) {
            if (x >= left[open[i]] && x <= right[open[i]]) {
                return open[i];
            }
        }
        return -1;
    }

    /** Ends the cells that do not go on below y and begins those that are new there; only where anything has changed. */
    private void advance(double y) {
        int first = 0;
        while (first < openCount && right[open[first]] < changedFrom) {
            first++;
        }
        int end = first;
        while (end < openCount && left[open[end]] <= changedTo) {
            end++;
        }
        double low = first < end ? Math.min(changedFrom, left[open[first]]) : changedFrom;
        double high = first < end ? Math.max(changedTo, right[open[end - 1]]) : changedTo;
        if (kept.length < openCount) {
            kept = new boolean[2 * openCount];
        }
        Arrays.fill(kept, first, end, false);
        old = first;
        nowCount = 0;
        passOver(low, high, y);
        close(first, end, y);
        replace(first, end);
    }

    private void passOver(double low, double high, double y) {
        double from = rimLeft;
        int line = 0;
        for (int i = 0; i <= boxes.count && from < high; i++) {
            double to = i == boxes.count ? rimRight : obstacles.left[boxes.items[i]];
            if (to > from && to > low) {
                boolean walled = false;
                double start = from;
                while (line < lines.count && upright.at[lines.items[line]] < to - NARROWEST) {
                    double x = upright.at[lines.items[line++]];
                    if (x > start + NARROWEST) {
                        if (x > low && start < high) {
                            take(start, x, walled, true, y);
                        }
                        start = x;
                        walled = true;
                    }
                }
                if (start < high) {
                    take(start, to, walled, false, y);
                }
            }
            from = i == boxes.count ? from : Math.max(from, obstacles.right[boxes.items[i]]);
        }
    }

    /** Puts the cells that are open now in place of those that were open there. */
    private void replace(int first, int end) {
        int count = openCount - (end - first) + nowCount;
        if (count > open.length) {
            open = Arrays.copyOf(open, 2 * count);
        }
        System.arraycopy(open, end, open, first + nowCount, openCount - end);
        System.arraycopy(now, 0, open, first, nowCount);
        openCount = count;
    }

    /** Goes on with an open cell or begins one. */
    private void take(double from, double to, boolean walledLeft, boolean walledRight, double y) {
        while (old < openCount && left[open[old]] < from) {
            old++;
        }
        int cell = old < openCount ? open[old] : -1;
        boolean same = cell >= 0 && left[cell] == from && right[cell] == to && lineLeft[cell] == walledLeft && lineRight[cell] == walledRight;
        if (same && !isCut(from, to)) {
            kept[old] = true;
        } else {
            cell = newCell(from, to, y);
            lineLeft[cell] = walledLeft;
            lineRight[cell] = walledRight;
        }
        if (nowCount == now.length) {
            now = Arrays.copyOf(now, 2 * nowCount);
        }
        now[nowCount++] = cell;
    }

    private boolean isCut(double from, double to) {
        for (int i = 0; i < cutCount; i++) {
            if (level.from[cuts[i]] < to - NARROWEST && level.to[cuts[i]] > from + NARROWEST) {
                return true;
            }
        }
        return false;
    }

    private int newCell(double from, double to, double y) {
        if (cells == left.length) {
            left = Arrays.copyOf(left, 2 * cells);
            right = Arrays.copyOf(right, 2 * cells);
            top = Arrays.copyOf(top, 2 * cells);
            bottom = Arrays.copyOf(bottom, 2 * cells);
            lineLeft = Arrays.copyOf(lineLeft, 2 * cells);
            lineRight = Arrays.copyOf(lineRight, 2 * cells);
        }
        left[cells] = from;
        right[cells] = to;
        top[cells] = y;
        return cells++;
    }

    private void close(int first, int end, double y) {
        int j = 0;
        for (int i = Math.max(0, first - 1); i < end; i++) {
            boolean stays = i < first || kept[i];
            boolean nextToo = i + 1 < openCount && lineRight[open[i]] && right[open[i]] == left[open[i + 1]];
            if (nextToo && !(stays && (i + 1 >= end || kept[i + 1]))) {
                addSideDoor(open[i], open[i + 1], y);
            }
            if (!stays) {
                int cell = open[i];
                bottom[cell] = y;
                while (j < nowCount && right[now[j]] <= left[cell]) {
                    j++;
                }
                for (int k = j; k < nowCount && left[now[k]] < right[cell]; k++) {
                    if (top[now[k]] == y) {
                        addDoors(cell, now[k], y);
                    }
                }
            }
        }
    }

    /** Between two cells with a line between them, as far down as y. */
    private void addSideDoor(int cell, int next, double y) {
        double from = Math.max(top[cell], top[next]);
        double margin = Math.min(BESIDE, SHARE * (y - from));
        if (y - from >= NARROWEST) {
            doors.add(cell, next, right[cell], from + margin, y - margin, false, true);
        }
    }

    private void addDoors(int above, int below, double y) {
        double from = Math.max(left[above], left[below]);
        double to = Math.min(right[above], right[below]);
        boolean lineFrom = left[above] == from && lineLeft[above] || left[below] == from && lineLeft[below];
        boolean lineTo = right[above] == to && lineRight[above] || right[below] == to && lineRight[below];
        double start = from;
        for (int i = 0; i < cutCount; i++) {
            double cutFrom = Math.max(start, level.from[cuts[i]]);
            double cutTo = Math.min(to, level.to[cuts[i]]);
            if (cutTo - cutFrom >= NARROWEST) {
                addDoor(above, below, y, start, cutFrom, start > from || lineFrom, true, false);
                addDoor(above, below, y, cutFrom, cutTo, cutFrom == from && lineFrom, cutTo == to && lineTo, true);
                start = cutTo;
            }
        }
        addDoor(above, below, y, start, to, start > from || lineFrom, lineTo, false);
    }

    private void addDoor(int above, int below, double y, double from, double to, boolean lineFrom, boolean lineTo, boolean walled) {
        double width = to - from;
        if (width >= NARROWEST) {
            doors.add(above, below, y, from + Math.min(BESIDE, (lineFrom ? SHARE : SHARE_AT_BOX) * width),
                    to - Math.min(BESIDE, (lineTo ? SHARE : SHARE_AT_BOX) * width), true, walled);
        }
    }
}
