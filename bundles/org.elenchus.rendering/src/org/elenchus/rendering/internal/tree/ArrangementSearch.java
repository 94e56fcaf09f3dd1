// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Looks for the arrangement that can be printed largest in a frame of the wished proportion: first with several settings for the whole forest, then,
 * for maps small enough, by changing one conclusion's columns after the other as long as that helps. Deterministic: bounded by work, not by time.
 */
final class ArrangementSearch {
    /** Wished proportions of the parts, relative to that of the whole. */
    private static final double[] MANY = {0.6, 0.3, 1, 0.45, 1.5, 0.2, 0.8, 2.4};
    private static final double[] SOME = {0.6, 0.3, 1};
    private static final double[] FEW = {0.6, 0.4};
    private static final int SMALL = 600;
    private static final int LARGE = 4000;
    /** Nodes placed at most while improving, all in all, in the smallest map, and for each node of it. */
    private static final int WORK = 160000;
    private static final int WORK_AT_LEAST = 1500;
    private static final int WORK_FOR_EACH = 40;
    private static final int MOST_COLUMNS = 9;
    private static final double WORTH_IT = 0.9995;
    private static final double TOLERATED = 1.002;

    private final TreeInput in;
    private final double proportion;
    private final double gap;
    private Arrangement best;
    private double bestExtent = Double.POSITIVE_INFINITY;
    private double setting;
    /** Of the arrangement that is being improved. */
    private double current = Double.POSITIVE_INFINITY;
    private int work;
    private final int limit;
    private final Random random = new Random(1);

    ArrangementSearch(TreeInput in, double proportion, double gap) {
        this.in = in;
        this.proportion = proportion;
        this.gap = gap;
        limit = Math.min(WORK, WORK_AT_LEAST + in.size * WORK_FOR_EACH);
    }

    Arrangement best() {
        for (double factor : in.size <= SMALL ? MANY : in.size <= LARGE ? SOME : FEW) {
            if (attempt(factor, new int[in.size])) {
                setting = factor;
            }
        }
        if (in.size <= SMALL) {
            List<Integer> forks = forks();
            int[] columns = best.pass().columns.clone();
            improve(forks, columns);
            while (work < limit && !forks.isEmpty()) {
                shake(forks, columns);
            }
        }
        return best;
    }

    /** Changes a few conclusions at random and improves from there; goes back where that has led nowhere. */
    private void shake(List<Integer> forks, int[] columns) {
        int[] before = columns.clone();
        double extentBefore = current;
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            // Of two picked, the one with more below it.
            int node = forks.get(Math.min(random.nextInt(forks.size()), random.nextInt(forks.size())));
            columns[node] = 1 + random.nextInt(Math.min(in.forest.childCount(node), MOST_COLUMNS));
        }
        current = Double.POSITIVE_INFINITY;
        improve(forks, columns);
        if (current > extentBefore * TOLERATED) {
            System.arraycopy(before, 0, columns, 0, before.length);
            current = extentBefore;
        }
    }

    private boolean attempt(double factor, int[] columns) {
        work += in.size;
        TreePass pass = new TreePass(in, proportion * factor, columns);
        List<Tree> trees = pass.run();
        Shelves shelves = Shelves.pack(trees, proportion, gap);
        double extent = shelves.extent(proportion);
        if (extent < bestExtent * WORTH_IT) {
            best = new Arrangement(pass, trees, shelves);
            bestExtent = extent;
        }
        boolean better = extent < current * WORTH_IT;
        current = better ? extent : current;
        return better;
    }

    private void improve(List<Integer> forks, int[] columns) {
        boolean better = true;
        while (better && work <= limit) {
            better = false;
            for (int node : forks) {
                better |= improve(node, columns);
            }
        }
    }

    private boolean improve(int node, int[] columns) {
        int kept = columns[node];
        int most = Math.min(in.forest.childCount(node), MOST_COLUMNS);
        boolean better = false;
        for (int count = 1; count <= most && work <= limit; count++) {
            if (count != kept) {
                columns[node] = count;
                if (attempt(setting, columns)) {
                    kept = count;
                    better = true;
                }
            }
        }
        columns[node] = kept;
        return better;
    }

    /** Conclusions of two arguments or more, those with most below them first. */
    private List<Integer> forks() {
        int[] below = new int[in.size];
        List<Integer> forks = new ArrayList<>();
        for (int i = in.size - 1; i >= 0; i--) {
            int node = in.forest.ordered(i);
            below[node]++;
            if (in.forest.parent(node) >= 0) {
                below[in.forest.parent(node)] += below[node];
            }
            if (!in.junction[node] && in.forest.childCount(node) > 1) {
                forks.add(node);
            }
        }
        forks.sort(Comparator.<Integer>comparingInt(node -> -below[node]).thenComparingInt(node -> node));
        return forks;
    }
}
