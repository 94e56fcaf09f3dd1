// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.elenchus.rendering.notation.Diagram;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Rect;

/**
 * Draws a region around all its members where nobody else stands among them, and otherwise around each of them. The title stands above the first patch or
 * below it, where there is room.
 */
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
        List<Rect> patches = alone ? new ArrayList<>(List.of(around)) : members;
        for (boolean below : new boolean[] {false, true}) {
            for (int i = 0; i < patches.size(); i++) {
                if (index.in(maker.titleOf(region, patches.get(i), below)).isEmpty()) {
                    patches.add(0, patches.remove(i));
                    return maker.region(region, patches, below);
                }
            }
        }
        return maker.region(region, patches, false);
    }
}
