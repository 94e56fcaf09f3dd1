// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.elenchus.model.Point;
import org.elenchus.rendering.internal.BoxIndex;
import org.elenchus.rendering.internal.Forest;
import org.elenchus.rendering.internal.Geometry;
import org.elenchus.rendering.internal.Polylines;
import org.elenchus.rendering.scene.Rect;

/** Mends lines one end of which has moved a little: only the way near that end is sought anew, the rest stays. */
final class Repairs {
    private static final double NEAR = 160;
    private static final double MARGIN = 30;
    private static final double TOUCH = 0.75;

    private final Geometry g;
    private final Forest forest;
    private final BoxIndex index;
    private final Map<Integer, Rect> areas = new HashMap<>();
    private final Set<Integer> movedNodes;
    private final Map<Integer, List<Point>> remembered = new HashMap<>();

    /** @param before where each of the moved nodes was */
    Repairs(Geometry geometry, Forest forest, BoxIndex index, List<Integer> moved, List<Rect> before) {
        this.g = geometry;
        this.forest = forest;
        this.index = index;
        this.movedNodes = new HashSet<>(moved);
        for (int i = 0; i < moved.size(); i++) {
            areas.put(moved.get(i), before.get(i).union(g.box(moved.get(i))).grow(NEAR));
        }
    }

    /** Keeps a line as it was. */
    void remember(int link, List<Point> route) {
        remembered.put(link, route);
    }

    /** @return whether the link has a good route again */
    boolean repair(int link) {
        List<Point> route = remembered.get(link);
        List<Point> mended = route;
        if (mended != null && movedNodes.contains(g.source[link])) {
            mended = mend(link, g.source[link], mended);
        }
        if (mended != null && movedNodes.contains(g.target[link])) {
            mended = mend(link, g.target[link], Polylines.reversed(mended));
            mended = mended == null ? null : Polylines.reversed(mended);
        }
        if (mended == null || index.isCrossed(mended, g.source[link], g.target[link], TOUCH)) {
            return false;
        }
        g.routes[link] = mended;
        return true;
    }

    /** @param route from the moved end; null where the line cannot be mended */
    private List<Point> mend(int link, int end, List<Point> route) {
        Rect area = areas.get(end);
        int leaves = 1;
        while (leaves < route.size() && area.contains(route.get(leaves).x(), route.get(leaves).y())) {
            leaves++;
        }
        if (leaves == route.size() || !area.contains(route.get(leaves - 1).x(), route.get(leaves - 1).y())) {
            return null;
        }
        Point inside = route.get(leaves - 1);
        Point outside = route.get(leaves);
        Point stop = new Point(Math.max(area.x(), Math.min(area.right(), outside.x())), Math.max(area.y(), Math.min(area.bottom(), outside.y())));
        boolean level = Math.abs(inside.y() - outside.y()) < 1e-6;
        if (!level && Math.abs(inside.x() - outside.x()) > 1e-6) {
            return null;
        }
        int[] around = index.in(area.grow(MARGIN)).stream().mapToInt(Integer::intValue).toArray();
        List<Point> line = new Detours(g, forest, around, Detours.COMFORTABLE).find(List.of(new Detours.Job(link, end, -1, stop, level)), new Walls(), 0)[0];
        if (line == null) {
            return null;
        }
        List<Point> whole = new ArrayList<>(line);
        whole.addAll(route.subList(leaves, route.size()));
        return Polylines.simplified(whole);
    }
}
