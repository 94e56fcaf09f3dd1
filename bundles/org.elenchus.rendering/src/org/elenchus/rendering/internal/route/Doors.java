// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.route;

import java.util.Arrays;

/** Where one cell of free space borders on another: the length that they share, and whether a line runs along it that would have to be crossed. */
final class Doors {
    private int count;
    private int[] one = new int[512];
    private int[] other = new int[512];
    private double[] at = new double[512];
    private double[] low = new double[512];
    private double[] high = new double[512];
    private boolean[] level = new boolean[512];
    private boolean[] line = new boolean[512];
    private int[] start;
    private int[] byCell;

    /**
     * @param across      where the border lies
     * @param from        where on it one may pass first
     * @param to          where last
     * @param levelBorder whether the border is level, so that one passes it upright
     * @param walled      whether a line runs along it
     */
    void add(int cell, int cellToo, double across, double from, double to, boolean levelBorder, boolean walled) {
        if (count == one.length) {
            enlarge();
        }
        one[count] = cell;
        other[count] = cellToo;
        at[count] = across;
        low[count] = from;
        high[count] = to;
        level[count] = levelBorder;
        line[count++] = walled;
    }

    private void enlarge() {
        one = Arrays.copyOf(one, 2 * count);
        other = Arrays.copyOf(other, 2 * count);
        at = Arrays.copyOf(at, 2 * count);
        low = Arrays.copyOf(low, 2 * count);
        high = Arrays.copyOf(high, 2 * count);
        level = Arrays.copyOf(level, 2 * count);
        line = Arrays.copyOf(line, 2 * count);
    }

    /** To be called once, when all are there. */
    void sort(int cells) {
        start = new int[cells + 1];
        for (int i = 0; i < count; i++) {
            start[one[i] + 1]++;
            start[other[i] + 1]++;
        }
        for (int i = 0; i < cells; i++) {
            start[i + 1] += start[i];
        }
        byCell = new int[2 * count];
        int[] next = Arrays.copyOf(start, cells);
        for (int i = 0; i < count; i++) {
            byCell[next[one[i]]++] = i;
            byCell[next[other[i]]++] = i;
        }
    }

    int first(int cell) {
        return start[cell];
    }

    /** Behind the last. */
    int end(int cell) {
        return start[cell + 1];
    }

    int door(int index) {
        return byCell[index];
    }

    /** The cell behind a door. */
    int behind(int door, int cell) {
        return one[door] == cell ? other[door] : one[door];
    }

    double at(int door) {
        return at[door];
    }

    double low(int door) {
        return low[door];
    }

    double high(int door) {
        return high[door];
    }

    boolean isLevel(int door) {
        return level[door];
    }

    boolean isLine(int door) {
        return line[door];
    }
}
