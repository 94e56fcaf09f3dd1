// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

/**
 * Where junctions stand when nobody has given them a place: on their premises' side that faces the conclusion, or beside a premise that stands in a
 * column with others. Follows from where the boxes are, so that a box that is moved takes its junction along.
 */
public final class Junctions {
    /** Boxes whose left edges differ by less stand in a column. */
    private static final double SAME_EDGE = 0.75;

    private final Geometry g;
    private final Plane plane;
    private final Forest forest;
    private final Gaps gaps;
    /** By node: whether the view or the layout has given it a place. */
    private final boolean[] given;
    private final double[] drop;
    private final boolean[] stacked;

    public Junctions(Geometry geometry, Forest forest, Gaps gaps, boolean[] given) {
        this.g = geometry;
        this.plane = new Plane(geometry);
        this.forest = forest;
        this.gaps = gaps;
        this.given = given;
        drop = new double[g.nodes];
        stacked = new boolean[g.nodes];
    }

    /** All of them. */
    public void placeAll() {
        for (int node = 0; node < g.nodes; node++) {
            markColumns(node);
        }
        for (int i = g.nodes - 1; i >= 0; i--) {
            int node = forest.ordered(i);
            if (g.junction[node]) {
                place(node);
            }
        }
    }

    /** The node itself and those that hang on it directly, after something about them has moved. */
    public void placeBelow(int node) {
        markColumns(node);
        placeChildren(node);
        if (g.junction[node]) {
            place(node);
        }
    }

    private void placeChildren(int node) {
        for (int child = forest.firstChild(node); child >= 0; child = forest.nextSibling(child)) {
            if (g.junction[child]) {
                placeBelow(child);
            }
        }
    }

    /** Whether the node hangs on its conclusion by the line of a column. */
    public boolean isStacked(int node) {
        return stacked[node];
    }

    /** Whether the junction has no premise of its own to follow, and so needs a place as a box does. */
    public boolean isBare(int node) {
        return g.junction[node] && firstPremise(node) < 0;
    }

    /** Left edge of what decides whether an argument stands in a column: its first premise, or the node itself where it has none. */
    public double edge(int node) {
        int premise = g.junction[node] ? firstPremise(node) : node;
        return plane.left(premise < 0 ? node : premise);
    }

    /** What hangs on a conclusion, in the order of the forest, but for those that stand in a column, which come as they stand in it. */
    public int[] inColumns(int conclusion) {
        int[] children = new int[forest.childCount(conclusion)];
        int count = 0;
        for (int child = forest.firstChild(conclusion); child >= 0; child = forest.nextSibling(child)) {
            int at = count++;
            while (at > 0 && !g.junction[conclusion] && isAligned(children[at - 1], child) && near(children[at - 1]) > near(child)) {
                children[at] = children[at - 1];
                at--;
            }
            children[at] = child;
        }
        return children;
    }

    private boolean isAligned(int node, int other) {
        return Math.abs(edge(node) - edge(other)) < SAME_EDGE;
    }

    private void markColumns(int conclusion) {
        if (forest.childCount(conclusion) < 2) {
            if (forest.firstChild(conclusion) >= 0) {
                stacked[forest.firstChild(conclusion)] = false;
            }
            return;
        }
        int before = -1;
        for (int child : inColumns(conclusion)) {
            stacked[child] = false;
            boolean together = !g.junction[conclusion] && before >= 0 && isAligned(before, child) && near(before) >= plane.bottom(conclusion)
                    && near(child) > near(before);
            if (together) {
                stacked[before] = true;
                stacked[child] = true;
            }
            before = child;
        }
    }

    private double near(int node) {
        int premise = g.junction[node] ? firstPremise(node) : node;
        return plane.top(premise < 0 ? node : premise);
    }

    private void place(int node) {
        drop[node] = ownDrop(node);
        int first = firstPremise(node);
        if (given[node] || first < 0) {
            return;
        }
        int parent = forest.parent(node);
        if (isSimple(node) && (stacked[node] || parent >= 0 && g.junction[parent] && isColumn(parent))) {
            plane.place(node, plane.left(first) - gaps.stub() - plane.width(node), plane.centreY(first) - plane.height(node) / 2);
            return;
        }
        if (isColumn(node)) {
            int beside = isAttacked(node) ? lastPremise(node) : first;
            plane.place(node, plane.left(first) - gaps.stub() - plane.width(node), plane.centreY(beside) - plane.height(node) / 2);
            return;
        }
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        int last = first;
        for (int child = first; child >= 0; child = forest.nextSibling(child)) {
            if (!g.junction[child]) {
                top = Math.min(top, plane.top(child));
                bottom = Math.max(bottom, plane.bottom(child));
                last = child;
            }
        }
        double middle = (plane.centreX(first) + plane.centreX(last)) / 2 - plane.width(node) / 2;
        boolean conclusionBelow = parent >= 0 && plane.top(parent) >= bottom;
        plane.place(node, middle, conclusionBelow ? bottom + drop[node] : top - drop[node] - plane.height(node));
    }

    private double ownDrop(int node) {
        double own = firstPremise(node) < 0 ? -plane.width(node) : gaps.drop();
        for (int child = forest.firstChild(node); child >= 0 && own >= 0; child = forest.nextSibling(child)) {
            if (g.junction[child]) {
                own = Math.max(own, gaps.dropAbove(drop[child], plane.width(node)));
            }
        }
        return own;
    }

    private int firstPremise(int node) {
        for (int child = forest.firstChild(node); child >= 0; child = forest.nextSibling(child)) {
            if (!g.junction[child]) {
                return child;
            }
        }
        return -1;
    }

    /** Whether an argument's premises stand below each other, and those that attack it below them: then it stands beside them. */
    public boolean isColumn(int node) {
        int first = firstPremise(node);
        if (first < 0 || isSimple(node)) {
            return false;
        }
        double edge = plane.left(first);
        double below = Double.NEGATIVE_INFINITY;
        for (boolean attackers : new boolean[] {false, true}) {
            for (int child = forest.firstChild(node); child >= 0; child = forest.nextSibling(child)) {
                if (g.junction[child] == attackers) {
                    if (Math.abs(edge(child) - edge) >= SAME_EDGE || near(child) <= below) {
                        return false;
                    }
                    below = near(child);
                }
            }
        }
        return true;
    }

    private boolean isAttacked(int node) {
        for (int child = forest.firstChild(node); child >= 0; child = forest.nextSibling(child)) {
            if (g.junction[child]) {
                return true;
            }
        }
        return false;
    }

    private int lastPremise(int node) {
        int last = -1;
        for (int child = forest.firstChild(node); child >= 0; child = forest.nextSibling(child)) {
            last = g.junction[child] ? last : child;
        }
        return last;
    }

    private boolean isSimple(int node) {
        int first = forest.firstChild(node);
        return first >= 0 && !g.junction[first] && forest.nextSibling(first) < 0;
    }
}
