// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import java.util.List;

/** Finds a place for single boxes that have none in a drawing in which the others have: beside their kin, where it is free. */
final class Newcomers {
    private final Geometry g;
    private final Plane plane;
    private final Forest forest;
    private final Gaps gaps;
    private final boolean[] placed;

    /** Junctions have to be placed already, as far as their premises are. */
    Newcomers(Geometry geometry, Forest forest, Gaps gaps) {
        this.g = geometry;
        this.plane = new Plane(geometry);
        this.forest = forest;
        this.gaps = gaps;
        this.placed = new boolean[geometry.nodes];
    }

    void place(List<Integer> missing) {
        if (missing.isEmpty()) {
            return;
        }
        boolean[] wanted = new boolean[g.nodes];
        missing.forEach(node -> wanted[node] = true);
        BoxIndex index = new BoxIndex(g);
        for (int node = 0; node < g.nodes; node++) {
            placed[node] = !wanted[node] && !follows(node, wanted);
            if (placed[node]) {
                index.add(node);
            }
        }
        for (int i = 0; i < g.nodes; i++) {
            int node = forest.ordered(i);
            if (wanted[node]) {
                wish(node);
                settle(node, index);
                index.add(node);
                placed[node] = true;
            }
        }
    }

    /** Whether the junction has to wait for one of its premises. */
    private boolean follows(int node, boolean[] wanted) {
        for (int child = forest.firstChild(node); g.junction[node] && child >= 0; child = forest.nextSibling(child)) {
            if (wanted[child] && !g.junction[child]) {
                return true;
            }
        }
        return false;
    }

    /** At the nearest free place that has room for a junction above it too. */
    private void settle(int node, BoxIndex index) {
        int parent = forest.parent(node);
        double room = parent >= 0 && g.junction[parent] && !g.junction[node] ? plane.height(parent) + gaps.drop() : 0;
        double left = plane.left(node);
        double top = plane.top(node);
        resize(node, room);
        plane.place(node, left, top - room);
        index.moveToFreePlace(node, gaps.between() * 0.9);
        left = plane.left(node);
        top = plane.top(node) + room;
        resize(node, -room);
        plane.place(node, left, top);
    }

    private void resize(int node, double by) {
        if (g.direction.isHorizontal()) {
            g.width[node] += by;
        } else {
            g.height[node] += by;
        }
    }

    /** To the right of the sibling before, else below the conclusion, else below everything. */
    private void wish(int node) {
        int kin = -1;
        int parent = forest.parent(node);
        int below = node;
        while (parent >= 0 && kin < 0) {
            kin = lastPlacedBox(parent, below);
            if (kin < 0 && placed[parent] && !g.junction[parent]) {
                double top = plane.bottom(parent) + gaps.arrow() + gaps.stem() + 2 * gaps.drop();
                plane.place(node, plane.centreX(parent) - plane.width(node) / 2, top);
                return;
            }
            below = parent;
            parent = g.junction[parent] ? forest.parent(parent) : -1;
        }
        if (kin >= 0) {
            plane.place(node, plane.right(kin) + gaps.between(), plane.top(kin));
            return;
        }
        double bottom = 0;
        double left = 0;
        for (int other = 0; other < g.nodes; other++) {
            if (placed[other] && !g.junction[other]) {
                left = bottom == 0 ? plane.left(other) : Math.min(left, plane.left(other));
                bottom = Math.max(bottom, plane.bottom(other));
            }
        }
        plane.place(node, left, bottom + 3 * gaps.between());
    }

    /** Among what hangs on a node, the last box before the child given that has a place; -1 where there is none. */
    private int lastPlacedBox(int node, int before) {
        int found = -1;
        for (int child = forest.firstChild(node); child >= 0 && (child != before || found < 0); child = forest.nextSibling(child)) {
            int box = g.junction[child] ? lastPlacedBox(child, -1) : child;
            if (child != before && box >= 0 && placed[box] && !g.junction[box]) {
                found = box;
            }
        }
        return found;
    }
}
