// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.tree;

import java.util.List;

/** Packs the trees of a forest into rows, in order, to come near a wished proportion of the whole. */
final class Shelves {
    /** Weight of the side that does not decide. */
    private static final double SPARE = 0.12;
    private static final double[] TRIES = {1, 1.15, 1.3, 1.5, 0.85};

    /** Upper left corner of each tree. */
    final double[] x;
    final double[] y;
    double width;
    double height;

    private Shelves(int count) {
        x = new double[count];
        y = new double[count];
    }

    static Shelves pack(List<Tree> trees, double proportion, double gap) {
        double widest = 0;
        double area = 0;
        double sum = 0;
        for (Tree tree : trees) {
            double w = tree.width() + gap;
            widest = Math.max(widest, w);
            sum += w;
            area += w * (tree.height() + gap);
        }
        Shelves best = null;
        for (double factor : TRIES) {
            Shelves shelves = fill(trees, Math.max(widest, Math.sqrt(area * proportion) * factor), gap);
            if (best == null || shelves.extent(proportion) < best.extent(proportion)) {
                best = shelves;
            }
            if (widest == sum) {
                break;
            }
        }
        return best;
    }

    /** How large the whole is when it is fitted into a frame of that proportion. */
    double extent(double proportion) {
        return Math.max(width, proportion * height) + SPARE * (width + proportion * height);
    }

    private static Shelves fill(List<Tree> trees, double limit, double gap) {
        Shelves shelves = new Shelves(trees.size());
        double left = 0;
        double top = 0;
        double rowHeight = 0;
        for (int i = 0; i < trees.size(); i++) {
            Tree tree = trees.get(i);
            double w = tree.width();
            if (left > 0 && left + w > limit) {
                top += rowHeight + gap;
                left = 0;
                rowHeight = 0;
            }
            shelves.x[i] = left;
            shelves.y[i] = top;
            left += w + gap;
            rowHeight = Math.max(rowHeight, tree.height());
            shelves.width = Math.max(shelves.width, left - gap);
        }
        shelves.height = trees.isEmpty() ? 0 : top + rowHeight;
        return shelves;
    }
}
