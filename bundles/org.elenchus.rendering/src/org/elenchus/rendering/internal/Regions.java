// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.elenchus.rendering.notation.Diagram;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Rect;

/** Draws a region around all its members where nobody else stands among them, and otherwise around each of them. */
final class Regions {
    private Regions() {
    }

    static Part make(PartMaker maker, Diagram.Region region, Geometry g, BoxIndex index) {
        Rect around = null;
        List<Rect> members = new ArrayList<>();
        Set<Integer> inside = new HashSet<>(region.members());
        for (int member : region.members()) {
            members.add(g.box(member));
            around = around == null ? g.box(member) : around.union(g.box(member));
        }
        boolean alone = index.in(around).stream().allMatch(node -> inside.contains(node) || g.junction[node]);
        return maker.region(region, alone ? List.of(around) : members);
    }
}
