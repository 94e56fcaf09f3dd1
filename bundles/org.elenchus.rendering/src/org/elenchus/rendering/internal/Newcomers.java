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

    /** @param given by node, whether it has a place; not changed */
    Newcomers(Geometry geometry, Forest forest, Gaps gaps, boolean[] given) {
        this.g = geometry;
        this.plane = new Plane(geometry);
        this.forest = forest;
        this.gaps = gaps;
        this.placed = given.clone();
    }

    void place(List<Integer> missing) {
        if (missing.isEmpty()) {
            return;
        }
        BoxIndex index = new BoxIndex(g);
        for (int node = 0; node < g.nodes; node++) {
            if (placed[node]) {
                index.add(node);
            }
        }
        boolean[] wanted = new boolean[g.nodes];
        missing.forEach(node -> wanted[node] = true);
        for (int i = 0; i < g.nodes; i++) {
            int node = forest.ordered(i);
            if (wanted[node]) {
                wish(node);
                index.moveToFreePlace(node, gaps.between() * 0.9);
                index.add(node);
                placed[node] = true;
            }
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
            if (child != before && box >= 0 && placed[box]) {
                found = box;
            }
        }
        return found;
    }
}
