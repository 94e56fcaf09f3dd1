// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.tree;

import java.util.Arrays;

/** How far down a drawing is filled, by x: a step function, 0 at first. */
final class Skyline {
    /** Where each step begins; the first begins before everything. */
    private double[] from = new double[64];
    private double[] level = new double[64];
    private int steps = 1;

    Skyline() {
        from[0] = Double.NEGATIVE_INFINITY;
    }

    /** The lowest point that is filled between two places. */
    double max(double left, double right) {
        double max = 0;
        for (int i = stepAt(left); i < steps && from[i] < right; i++) {
            max = Math.max(max, level[i]);
        }
        return max;
    }

    /** Fills everything between two places down to y, where it is not filled farther already. */
    void fill(double left, double right, double y) {
        if (right <= left) {
            return;
        }
        int first = split(left);
        int end = split(right);
        boolean uniform = true;
        for (int i = first; i < end; i++) {
            uniform &= level[i] <= y;
            level[i] = Math.max(level[i], y);
        }
        if (uniform && end - first > 1) {
            System.arraycopy(from, end, from, first + 1, steps - end);
            System.arraycopy(level, end, level, first + 1, steps - end);
            steps -= end - first - 1;
        }
    }

    private int stepAt(double x) {
        int low = 0;
        int high = steps - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (from[middle] <= x) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** @return the step that begins at x from now on */
    private int split(double x) {
        int at = stepAt(x);
        if (from[at] == x) {
            return at;
        }
        if (steps == from.length) {
            from = Arrays.copyOf(from, 2 * steps);
            level = Arrays.copyOf(level, 2 * steps);
        }
        System.arraycopy(from, at, from, at + 1, steps - at);
        System.arraycopy(level, at, level, at + 1, steps - at);
        from[at + 1] = x;
        steps++;
        return at + 1;
    }
}
