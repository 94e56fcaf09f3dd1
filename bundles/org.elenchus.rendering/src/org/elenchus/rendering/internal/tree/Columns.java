// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.tree;

import java.util.Arrays;

/**
 * Decides which neighbours among a conclusion's arguments are stacked in a column, so that all together come near a wished proportion of width to
 * height. Order is kept: first down, then to the right.
 */
final class Columns {
    /** With more arguments than this, not every number of columns is tried. */
    private static final int TRY_ALL = 16;
    private static final int SQUEEZES = 12;
    /** Up to so many arguments every division is tried. */
    private static final int ENUMERATED = 6;
    /** What each unit of the logarithm by which the proportion is missed adds to the area, beyond what is free. */
    private static final double SLANT = 0.35;
    private static final double FREE_SLANT = 0.7;
    /** How much a reader's liking for subtrees side by side weighs, per share of them that would be stacked. */
    private static final double STACKED_SUBTREES = 0.1;
    private static final double SIDEWAYS = 0.8;

    private final double[] width;
    private final double[] height;
    private final boolean[] leaf;
    private final double proportion;
    private final double gap;
    private final double stackedGap;
    private final double trunk;
    private final double reluctance;
    private final boolean sideways;
    private final int count;
    private double totalHeight;
    private double greatestHeight;
    private int[] best;
    private double bestCost = Double.POSITIVE_INFINITY;

    /**
     * @param width      of each argument with all below it
     * @param height     likewise
     * @param leaf       whether an argument has nothing below its premises
     * @param proportion wished width divided by height
     * @param trunk      what a column needs on its left
     * @param sideways   whether columns lie on their side, where they read less well
     */
    Columns(double[] width, double[] height, boolean[] leaf, double proportion, double gap, double stackedGap, double trunk, boolean sideways) {
        this.width = width;
        this.height = height;
        this.leaf = leaf;
        this.proportion = proportion;
        this.gap = gap;
        this.stackedGap = stackedGap;
        this.trunk = trunk;
        this.reluctance = sideways ? SIDEWAYS : STACKED_SUBTREES;
        this.sideways = sideways;
        this.count = width.length;
        for (double h : height) {
            totalHeight += h + stackedGap;
            greatestHeight = Math.max(greatestHeight, h + stackedGap);
        }
    }

    /** @return where each column ends, exclusive; a column of one is no column but stands by itself */
    int[] choose() {
        if (count == 1) {
            return new int[] {1};
        }
        if (count <= ENUMERATED) {
            for (int cuts = (1 << count - 1) - 1; cuts >= 0; cuts--) {
                judge(ends(cuts));
            }
        } else {
            for (int columns = count; columns >= 1; columns = columns > TRY_ALL ? columns * 7 / 8 : columns - 1) {
                judge(divide(columns));
            }
        }
        return best;
    }

    /** @param cuts bit i set where a column ends behind argument i */
    private int[] ends(int cuts) {
        int[] ends = new int[Integer.bitCount(cuts) + 1];
        int used = 0;
        for (int i = 0; i < count - 1; i++) {
            if ((cuts >> i & 1) != 0) {
                ends[used++] = i + 1;
            }
        }
        ends[used] = count;
        return ends;
    }

    /** Into so many columns at most, none much higher than it has to be. */
    int[] divide(int columns) {
        double limit = Math.max(greatestHeight, totalHeight / columns);
        int[] ends = fill(limit, columns);
        for (int i = 0; i < SQUEEZES && ends == null; i++) {
            limit *= 1.08;
            ends = fill(limit, columns);
        }
        return ends == null ? fill(Double.POSITIVE_INFINITY, columns) : ends;
    }

    /** Null where the columns do not suffice. */
    private int[] fill(double limit, int columns) {
        int[] ends = new int[columns];
        int used = 0;
        double filled = 0;
        for (int i = 0; i < count; i++) {
            double h = height[i] + stackedGap;
            if (filled > 0 && filled + h > limit + 1e-6) {
                ends[used++] = i;
                filled = 0;
                if (used == columns) {
                    return null;
                }
            }
            filled += h;
        }
        ends[used++] = count;
        return Arrays.copyOf(ends, used);
    }

    private void judge(int[] ends) {
        double w = 0;
        double h = 0;
        int stackedSubtrees = 0;
        int from = 0;
        for (int end : ends) {
            double columnWidth = 0;
            double columnHeight = 0;
            for (int i = from; i < end; i++) {
                columnWidth = Math.max(columnWidth, width[i]);
                columnHeight += height[i] + stackedGap;
                stackedSubtrees += leaf[i] && !sideways || end - from == 1 ? 0 : 1;
            }
            w += columnWidth + gap + (end - from > 1 ? trunk : 0);
            h = Math.max(h, columnHeight);
            from = end;
        }
        double slant = Math.abs(Math.log(w / (proportion * h)));
        double cost = w * h * (1 + SLANT * Math.max(0, slant - FREE_SLANT)) * (1 + reluctance * stackedSubtrees / count);
        if (cost < bestCost) {
            bestCost = cost;
            best = ends;
        }
    }
}
