// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Moves the members of columns up as far as what is above them leaves room, which is often more than a whole subtree's height. Order from top to
 * bottom at every place stays, so the ways that lines take stay free.
 */
final class Compaction {
    private static final double ROUNDING = 1e-6;

    private final TreeInput in;
    private final TreePass pass;
    private final double[] oldY;
    private final double[] newY;

    Compaction(TreeInput in, TreePass pass) {
        this.in = in;
        this.pass = pass;
        this.oldY = pass.dy.clone();
        this.newY = pass.dy;
    }

    void compact(Tree tree) {
        List<Integer> arguments = new ArrayList<>();
        boolean anyColumn = false;
        for (int node : tree.nodes()) {
            if (startsRow(node)) {
                arguments.add(node);
                anyColumn |= pass.columnGap[node] > 0;
            }
        }
        if (anyColumn) {
            Skyline skyline = new Skyline();
            for (int node : byLowerEdge(arguments)) {
                place(node, skyline);
            }
        }
        double bottom = 0;
        for (int node : tree.nodes()) {
            bottom = Math.max(bottom, newY[node] + in.height[node]);
        }
        tree.setHeight(bottom);
    }

    /** A box beside another, above the lines below that one, comes before it. */
    private int[] byLowerEdge(List<Integer> arguments) {
        long[] keys = new long[arguments.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = Math.round(bottom(arguments.get(i)) * 1000) << 24 | i;
        }
        Arrays.sort(keys);
        int[] sorted = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            sorted[i] = arguments.get((int) (keys[i] & 0xffffff));
        }
        return sorted;
    }

    /** Lower edge of the shortest box in an argument's row. */
    private double bottom(int node) {
        if (!in.junction[node] || in.forest.firstChild(node) < 0) {
            return oldY[node] + in.height[node];
        }
        double least = Double.POSITIVE_INFINITY;
        for (int child = in.forest.firstChild(node); child >= 0; child = in.forest.nextSibling(child)) {
            least = Math.min(least, bottom(child));
        }
        return least;
    }

    /** Whether the node is no part of another argument's row. */
    private boolean startsRow(int node) {
        int parent = in.forest.parent(node);
        return parent < 0 || !in.junction[parent];
    }

    private void place(int node, Skyline skyline) {
        int conclusion = in.forest.parent(node);
        double left = pass.dx[node] - pass.trunk[node];
        double right = pass.dx[node] + pass.rowRight[node];
        double y = oldY[node];
        if (conclusion >= 0) {
            double end = newY[conclusion] + in.height[conclusion];
            double gap = pass.columnGap[node];
            double filled = skyline.max(left, right);
            double offset = oldY[node] - oldY[conclusion] - in.height[conclusion];
            y = gap > 0 ? filled + gap : filled > end + in.gaps.arrow() + ROUNDING ? Math.max(end, filled) + offset : end + offset;
        }
        y = Math.max(y, roomForFans(node, oldY[node], skyline));
        skyline.fill(left, right, y);
        moveRow(node, y - oldY[node], skyline);
    }

    /** The least y at which the lines below the boxes of a row have room. */
    private double roomForFans(int node, double rowY, Skyline skyline) {
        double least = 0;
        if (!in.junction[node]) {
            return fanRoom(node, 0, skyline);
        }
        for (int child = in.forest.firstChild(node); child >= 0; child = in.forest.nextSibling(child)) {
            least = Math.max(least, in.junction[child] ? roomForFans(child, rowY, skyline) : fanRoom(child, oldY[child] - rowY, skyline));
        }
        return least;
    }

    private double fanRoom(int box, double lower, Skyline skyline) {
        if (pass.fanTo[box] <= pass.fanFrom[box]) {
            return 0;
        }
        double filled = skyline.max(pass.dx[box] + pass.fanFrom[box], pass.dx[box] + pass.fanTo[box]);
        return filled - in.height[box] - lower;
    }

    private void moveRow(int node, double by, Skyline skyline) {
        newY[node] = oldY[node] + by;
        if (!in.junction[node]) {
            fillBox(node, skyline);
            return;
        }
        boolean bare = true;
        for (int child = in.forest.firstChild(node); child >= 0; child = in.forest.nextSibling(child)) {
            bare &= in.junction[child];
        }
        if (bare) {
            skyline.fill(pass.dx[node] - pass.trunk[node], pass.dx[node] + in.width[node], newY[node] + in.height[node]);
        }
        for (int child = in.forest.firstChild(node); child >= 0; child = in.forest.nextSibling(child)) {
            moveRow(child, by, skyline);
        }
    }

    private void fillBox(int box, Skyline skyline) {
        double bottom = newY[box] + in.height[box];
        double x = pass.dx[box];
        skyline.fill(x, x + in.width[box], bottom);
        int parent = in.forest.parent(box);
        double trunk = parent < 0 ? 0 : pass.trunk[in.junction[parent] ? parent : box];
        if (trunk > 0) {
            skyline.fill(x - trunk, x, bottom);
        }
        skyline.fill(x + pass.fanFrom[box], x + pass.fanTo[box], bottom + in.gaps.arrow());
    }
}
