// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.elenchus.model.Point;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.rendering.notation.Diagram;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Rect;

/** Puts the nodes and links of a changed map where they were in the canvas before, and says what looks different. */
final class Following {
    private static final int NONE = -1;

    private final Canvas before;
    private final Canvas next;
    private final int[] nodeBefore;
    private final int[] linkBefore;

    Following(Canvas before, Canvas next) {
        this.before = before;
        this.next = next;
        nodeBefore = new int[next.nodes.length];
        linkBefore = new int[next.links.length];
    }

    /**
     * @param bends   that the view has
     * @param touched takes the ids of what looks different now, has come or has gone
     * @return whether enough is as it was
     */
    boolean apply(Map<Identified, List<Point>> bends, Set<String> touched) {
        if (!match()) {
            return false;
        }
        next.places.follow(before.places, nodeBefore, linkBefore, bends);
        next.router.hurry();
        Set<Integer> routed = next.router.follow(before.router, nodeBefore, linkBefore);
        next.routed(Numbers.following(before.numbers(), next, nodeBefore, linkBefore));
        nodesTouched(touched);
        linksTouched(routed, touched);
        regionsTouched(touched);
        next.parted().takeBounds(around(routed));
        touched.remove(null);
        return true;
    }

    /** @return whether at least half of the boxes were there before */
    private boolean match() {
        Numbers earlier = before.numbers();
        int known = 0;
        // Most come in the order in which they came the last time.
        int expected = 0;
        for (int i = 0; i < nodeBefore.length; i++) {
            Identified element = next.nodes[i].element();
            boolean hit = expected < before.nodes.length && element != null && before.nodes[expected].element() == element;
            Integer number = hit ? Integer.valueOf(expected) : element == null ? null : earlier.nodeOf(element);
            nodeBefore[i] = number == null ? NONE : number;
            expected = number == null ? expected : number + 1;
            known += number == null ? 0 : 1;
        }
        expected = 0;
        for (int i = 0; i < linkBefore.length; i++) {
            Identified element = next.links[i].element();
            if (element != null && expected < before.links.length && before.links[expected].element() == element) {
                linkBefore[i] = expected++;
                continue;
            }
            List<Integer> numbers = element == null ? List.of() : earlier.linksOf(element);
            linkBefore[i] = numbers.size() == 1 ? numbers.get(0) : NONE;
            expected = linkBefore[i] + 1;
        }
        return 2 * known >= nodeBefore.length && known > 0;
    }

    private void nodesTouched(Set<String> touched) {
        Geometry now = next.places.geometry;
        Geometry then = before.places.geometry;
        boolean[] stays = new boolean[before.nodes.length];
        for (int i = 0; i < nodeBefore.length; i++) {
            int earlier = nodeBefore[i];
            boolean same = earlier >= 0 && isSame(next.nodes[i].figure(), before.nodes[earlier].figure()) && now.x[i] == then.x[earlier]
                    && now.y[i] == then.y[earlier];
            if (earlier >= 0) {
                stays[earlier] = true;
            }
            if (!same) {
                touched.add(Parts.idOf(next.nodes[i].element()));
            }
        }
        for (int i = 0; i < stays.length; i++) {
            if (!stays[i]) {
                touched.add(Parts.idOf(before.nodes[i].element()));
            }
        }
    }

    /** What was around everything before, and what is new. */
    private Rect around(Set<Integer> routed) {
        Extent extent = new Extent();
        Rect old = before.parted().bounds();
        extent.add(old.x(), old.y(), old.right(), old.bottom());
        Geometry g = next.places.geometry;
        for (int i = 0; i < nodeBefore.length; i++) {
            extent.add(g.x[i], g.y[i], g.x[i] + g.width[i], g.y[i] + g.height[i]);
        }
        routed.forEach(link -> extent.add(g.routes[link]));
        for (int i = 0; i < next.diagram.regions().size(); i++) {
            Rect region = next.parted().region(i).bounds();
            extent.add(region.x(), region.y(), region.right(), region.bottom());
        }
        return extent.rect();
    }

    private static boolean isSame(Object now, Object then) {
        return now == then || now.equals(then);
    }

    private void linksTouched(Set<Integer> routed, Set<String> touched) {
        boolean[] stays = new boolean[before.links.length];
        for (int i = 0; i < linkBefore.length; i++) {
            Diagram.Link link = next.links[i];
            int earlier = linkBefore[i];
            if (earlier >= 0) {
                stays[earlier] = true;
            }
            if (earlier < 0 || routed.contains(i) || !isSame(link.figure(), before.links[earlier].figure())) {
                touched.add(Parts.idOf(link.element()));
            }
        }
        for (int i = 0; i < stays.length; i++) {
            if (!stays[i]) {
                touched.add(Parts.idOf(before.links[i].element()));
            }
        }
    }

    private void regionsTouched(Set<String> touched) {
        Part[] then = new Part[before.diagram.regions().size()];
        Arrays.setAll(then, before.parted()::region);
        Part[] now = new Part[next.diagram.regions().size()];
        Arrays.setAll(now, next.parted()::region);
        Set<Part> unchanged = new HashSet<>(Arrays.asList(then));
        unchanged.retainAll(Arrays.asList(now));
        for (Part[] parts : List.of(then, now)) {
            for (Part part : parts) {
                if (!unchanged.contains(part)) {
                    touched.add(part.id());
                }
            }
        }
    }
}
