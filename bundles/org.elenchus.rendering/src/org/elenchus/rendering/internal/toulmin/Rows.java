// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.toulmin;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.rendering.internal.Forest;
import org.elenchus.rendering.layout.LayoutGraph;
import org.elenchus.rendering.layout.LinkRole;

/** Finds a place for each node, subtree by subtree: each has a rectangle of its own that no other reaches into. */
final class Rows {
    /** From a node to the line on its left that gathers what leads to it. */
    private static final double LANE = 11;
    private static final double NARROW_LANE = 6;
    /** Between a node and what stands below it: room for a word beside the line. */
    private static final double BELOW = 21;
    /** Between what stands below and a level line above it. */
    private static final double ABOVE = 9;
    private static final double LEAST_WAY = 20;
    private static final double NARROW_WAY = 13;
    private static final double AROUND_TREES = 1.6;

    final Forest forest;
    final double[] x;
    final double[] y;
    private final LayoutGraph graph;
    private final double gap;
    private final boolean narrow;
    /** The rectangle of a node with all that hangs on it, from the node's own corner. */
    private final double[] left;
    private final double[] top;
    private final double[] right;
    private final double[] bottom;
    /** By node that stands below its parent: where the line to it runs level, from the parent's corner. */
    private final double[] lanes;
    /** By node: how far to its left what leads to it ends. */
    private final double[] ways;

    /** @param narrow whether height is to be spent for width */
    Rows(LayoutGraph graph, Forest forest, double gap, boolean narrow) {
        this.graph = graph;
        this.forest = forest;
        this.gap = gap;
        this.narrow = narrow;
        int size = graph.nodes().size();
        x = new double[size];
        y = new double[size];
        left = new double[size];
        top = new double[size];
        right = new double[size];
        bottom = new double[size];
        lanes = new double[size];
        ways = new double[size];
    }

    double width(int node) {
        return graph.nodes().get(node).width();
    }

    double height(int node) {
        return graph.nodes().get(node).height();
    }

    /** Whether the node stands below its parent rather than to the left of it. */
    boolean isAside(int node) {
        int link = forest.parentLink(node);
        return link >= 0 && graph.links().get(link).role() == LinkRole.ASIDE;
    }

    /** Where the line runs upright that gathers what leads to a node: just beside what it gathers, so that nothing stands in its way from there. */
    double gathering(int node) {
        return x[node] - ways[node] + (narrow ? NARROW_LANE : LANE);
    }

    /** The height at which a line from a node below runs level. */
    double laneAbove(int node) {
        return y[forest.parent(node)] + lanes[node];
    }

    /** @return how wide all is */
    double arrange() {
        for (int i = forest.size() - 1; i >= 0; i--) {
            measure(forest.ordered(i));
        }
        double widest = placeTrees();
        for (int i = 0; i < forest.size(); i++) {
            int node = forest.ordered(i);
            int parent = forest.parent(node);
            if (parent >= 0) {
                x[node] += x[parent];
                y[node] += y[parent];
            }
        }
        return widest;
    }

    /** Children have their rectangles; x and y of theirs are set from this node's corner. */
    private void measure(int node) {
        List<Integer> leading = new ArrayList<>();
        List<Integer> aside = new ArrayList<>();
        for (int child = forest.firstChild(node); child >= 0; child = forest.nextSibling(child)) {
            (isAside(child) ? aside : leading).add(child);
        }
        right[node] = width(node);
        bottom[node] = height(node);
        double asideWidth = -gap;
        for (int child : aside) {
            asideWidth += right[child] - left[child] + gap;
        }
        // What stands below a narrow node must not reach under what leads to it.
        double reach = aside.isEmpty() ? 0 : reachLeft(aside, asideWidth, width(node) / 2);
        boolean beside = narrow || aside.isEmpty() || leading.stream().allMatch(child -> forest.childCount(child) == 0) || reach < 1;
        placeLeading(node, leading, !aside.isEmpty() && !beside ? reach : 0);
        placeAside(node, aside, asideWidth, leading, beside);
    }

    /** How far what stands below reaches to the left of the node, when its anchors are centred below it. */
    private double reachLeft(List<Integer> aside, double total, double middle) {
        double anchor = anchorOfFirst(aside);
        return Math.max(0, aside.size() == 1 ? anchor - middle : total / 2 - middle);
    }

    private double anchorOfFirst(List<Integer> aside) {
        int first = aside.get(0);
        return width(first) / 2 - left[first];
    }

    /** To the left, one below the other, the middle of the first and the last box level with the middle of the node. */
    private void placeLeading(int node, List<Integer> leading, double clear) {
        if (leading.isEmpty()) {
            return;
        }
        double way = Math.max(narrow ? NARROW_WAY : LEAST_WAY, clear + (clear > 0 ? gap : 0));
        ways[node] = way;
        double at = 0;
        double first = 0;
        double last = 0;
        for (int child : leading) {
            y[child] = at - top[child];
            x[child] = -way - Math.max(width(child), right[child]);
            last = y[child] + height(child) / 2;
            first = child == leading.get(0) ? last : first;
            at += bottom[child] - top[child] + gap;
        }
        double shift = height(node) / 2 - (first + last) / 2;
        for (int child : leading) {
            y[child] += shift;
            extend(node, child);
        }
    }

    private void placeAside(int node, List<Integer> aside, double total, List<Integer> leading, boolean beside) {
        if (aside.isEmpty()) {
            return;
        }
        double middle = width(node) / 2;
        double from = aside.size() == 1 ? middle - anchorOfFirst(aside) : middle - total / 2;
        double floor = height(node);
        for (int child : leading) {
            if (beside || x[child] + right[child] > from) {
                boolean under = from < x[child] + right[child] + gap / 2;
                floor = under ? Math.max(floor, y[child] + bottom[child]) : floor;
            }
        }
        double highest = 0;
        for (int child : aside) {
            highest = Math.min(highest, top[child]);
        }
        for (int child : aside) {
            x[child] = from - left[child];
            y[child] = floor + BELOW - highest;
            lanes[child] = floor + BELOW - ABOVE;
            from += right[child] - left[child] + gap;
            extend(node, child);
        }
    }

    private void extend(int node, int child) {
        left[node] = Math.min(left[node], x[child] + left[child]);
        top[node] = Math.min(top[node], y[child] + top[child]);
        right[node] = Math.max(right[node], x[child] + right[child]);
        bottom[node] = Math.max(bottom[node], y[child] + bottom[child]);
    }

    /** Trees one below the other, claims at the right; single boxes side by side below them. */
    private double placeTrees() {
        double widest = 0;
        for (int node = 0; node < forest.size(); node++) {
            if (forest.parent(node) < 0) {
                widest = Math.max(widest, right[node] - left[node]);
            }
        }
        double at = 0;
        for (int node = 0; node < forest.size(); node++) {
            if (forest.parent(node) < 0 && forest.childCount(node) > 0) {
                x[node] = widest - right[node];
                y[node] = at - top[node];
                at += bottom[node] - top[node] + AROUND_TREES * gap;
            }
        }
        placeSingles(widest, at);
        return widest;
    }

    private void placeSingles(double widest, double from) {
        double at = from;
        double across = 0;
        double row = 0;
        for (int node = 0; node < forest.size(); node++) {
            if (forest.parent(node) < 0 && forest.childCount(node) == 0) {
                if (across > 0 && across + width(node) > widest) {
                    at += row + gap;
                    across = 0;
                    row = 0;
                }
                x[node] = across;
                y[node] = at;
                across += width(node) + gap;
                row = Math.max(row, height(node));
            }
        }
    }
}
