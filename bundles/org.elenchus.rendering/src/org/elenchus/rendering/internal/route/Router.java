// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.elenchus.model.Point;
import org.elenchus.rendering.internal.Borders;
import org.elenchus.rendering.internal.BoxIndex;
import org.elenchus.rendering.internal.Forest;
import org.elenchus.rendering.internal.Gaps;
import org.elenchus.rendering.internal.Geometry;
import org.elenchus.rendering.internal.Junctions;
import org.elenchus.rendering.internal.Polylines;
import org.elenchus.rendering.layout.LinkRole;
import org.elenchus.rendering.scene.Rect;

/**
 * Gives every link its way: those of the tree along the gaps that the tree has for them, all others, and whatever would run through a box, around the
 * boxes. Bends that the user or a layout has set are kept.
 */
public final class Router {
    /** A line may touch a box that far without being led around it. */
    private static final double TOUCH = 0.75;
    /** How far a slanting line keeps from a box. */
    private static final double CLEAR = 2.5;
    private static final double WINDOW = 250;
    private static final double SAME = 1e-3;
    private static final double NEAR = 30;
    /** A way past more boxes than this takes too long for somebody who waits. */
    private static final int MANY_BOXES = 400;
    private static final double LARGE_WINDOW = 2000.0 * 2000;

    private final Geometry g;
    private final Forest forest;
    private final Map<Integer, List<Point>> bends;
    private final TreeRoutes tree;
    private final boolean[] detoured;
    /** Links whose way is to be sought later, by somebody who has the time. */
    private final Set<Integer> postponed = new TreeSet<>();
    private boolean hurried;
    private BoxIndex index;

    /** @param bends of links by number; kept as they are */
    public Router(Geometry geometry, Forest forest, Junctions junctions, Gaps gaps, Map<Integer, List<Point>> bends) {
        this.g = geometry;
        this.forest = forest;
        this.bends = bends;
        this.tree = new TreeRoutes(geometry, forest, junctions, gaps);
        this.detoured = new boolean[geometry.links];
    }

    /** Boxes by place; kept up to date by {@link #moved}. */
    public BoxIndex index() {
        if (index == null) {
            index = BoxIndex.ofAll(g);
        }
        return index;
    }

    public void routeAll() {
        Arrays.fill(g.routes, null);
        index = null;
        for (int node = 0; node < g.nodes; node++) {
            tree.routeInto(node);
        }
        int[] pending = new int[g.links];
        int count = 0;
        for (int link = 0; link < g.links; link++) {
            if (settle(link)) {
                pending[count++] = link;
            }
        }
        if (count > 0) {
            int[] all = new int[g.nodes];
            Arrays.setAll(all, i -> i);
            detour(Arrays.copyOf(pending, count), all, Crossings.LARGE);
        }
    }

    private void detour(int[] links, int[] around, int largest) {
        new Crossings(g, forest, around).route(links, largest);
    }

    /** @return whether the link has to be led around boxes */
    private boolean settle(int link) {
        List<Point> set = bends.get(link);
        if (set != null) {
            g.routes[link] = throughBends(link, set);
            detoured[link] = false;
            return false;
        }
        if (g.straight && slants(link)) {
            detoured[link] = false;
            return false;
        }
        boolean usable = g.routes[link] != null && !index().isCrossed(g.routes[link], g.source[link], g.target[link], TOUCH);
        if (!usable && g.source[link] == g.target[link]) {
            g.routes[link] = loop(g.source[link]);
            usable = true;
        }
        detoured[link] = !usable;
        return !usable;
    }

    /** Gives a link to a conclusion the line from border to border where nothing stands in its way. */
    private boolean slants(int link) {
        if (g.role[link] == LinkRole.PREMISE || g.source[link] == g.target[link]) {
            return false;
        }
        List<Point> line = Borders.straight(g, g.source[link], g.target[link]);
        if (index().isCrossed(line, g.source[link], g.target[link], -CLEAR)) {
            return false;
        }
        g.routes[link] = line;
        return true;
    }

    private List<Point> throughBends(int link, List<Point> set) {
        List<Point> route = new ArrayList<>(set.size() + 2);
        add(route, Borders.facing(g, g.source[link], set.get(0)));
        set.forEach(bend -> add(route, bend));
        add(route, Borders.facing(g, g.target[link], set.get(set.size() - 1)));
        if (route.size() == 1) {
            route.add(route.get(0));
        }
        return route;
    }

    private static void add(List<Point> route, Point next) {
        Point last = route.isEmpty() ? null : route.get(route.size() - 1);
        if (last == null || Math.hypot(next.x() - last.x(), next.y() - last.y()) > SAME) {
            route.add(next);
        }
    }

    private List<Point> loop(int node) {
        Rect box = g.box(node);
        double r = 12;
        return List.of(new Point(box.right(), box.centerY() - r / 2), new Point(box.right() + r, box.centerY() - r / 2),
                new Point(box.right() + r, box.centerY() + r / 2), new Point(box.right(), box.centerY() + r / 2));
    }

    /**
     * Takes over the routes of an earlier drawing for the links whose ends are the same, and finds those of all others.
     *
     * @param nodeBefore by node: its number there, or -1
     * @param linkBefore by link: its number there, or -1
     * @return the links whose routes are others now
     */
    public Set<Integer> follow(Router before, int[] nodeBefore, int[] linkBefore) {
        List<Integer> moved = new ArrayList<>();
        List<Rect> boxes = new ArrayList<>();
        for (int node = 0; node < g.nodes; node++) {
            int earlier = nodeBefore[node];
            if (earlier < 0 || g.x[node] != before.g.x[earlier] || g.y[node] != before.g.y[earlier] || g.width[node] != before.g.width[earlier]
                    || g.height[node] != before.g.height[earlier]) {
                moved.add(node);
                boxes.add(earlier < 0 ? g.box(node) : before.g.box(earlier));
            }
        }
        Set<Integer> fresh = new HashSet<>();
        for (int link = 0; link < g.links; link++) {
            int earlier = linkBefore[link];
            if (earlier >= 0 && nodeBefore[g.source[link]] == before.g.source[earlier] && nodeBefore[g.target[link]] == before.g.target[earlier]) {
                g.routes[link] = before.g.routes[earlier];
                detoured[link] = before.detoured[earlier];
                if (before.postponed.contains(earlier)) {
                    postponed.add(link);
                }
            } else {
                fresh.add(link);
            }
        }
        for (int node = 0; node < g.nodes; node++) {
            if (nodeBefore[node] >= 0 && forest.incomingCount(node) != before.forest.incomingCount(nodeBefore[node])) {
                for (int i = 0; i < forest.incomingCount(node); i++) {
                    fresh.add(forest.incoming(node, i));
                }
            }
        }
        return moved(moved, boxes, fresh);
    }

    /** Postpones what would take long from now on. */
    public void hurry() {
        hurried = true;
    }

    /** Links whose way is still to be sought. */
    public Set<Integer> postponed() {
        return postponed;
    }

    /** In how many places lines cross. */
    public int crossings() {
        Walls walls = new Walls();
        for (List<Point> route : g.routes) {
            walls.add(route);
        }
        walls.complete();
        return walls.crossings();
    }

    /** What all lines cost together: their length in points, and for each crossing as much as a line goes farther to avoid one. */
    public double cost() {
        double sum = crossings() * Crossings.PRICE;
        for (List<Point> route : g.routes) {
            sum += Polylines.length(route);
        }
        return sum;
    }

    /** Takes over routes as they were. */
    public void take(State state) {
        System.arraycopy(state.routes, 0, g.routes, 0, g.links);
        System.arraycopy(state.detoured, 0, detoured, 0, g.links);
        index = null;
    }

    /** All routes at a moment. */
    public record State(List<Point>[] routes, boolean[] detoured, Set<Integer> postponed) {
    }

    public State state() {
        return new State(g.routes.clone(), detoured.clone(), Set.copyOf(postponed));
    }

    /** Takes over routes and seeks the ways that were postponed. */
    public void resume(State state) {
        take(state);
        int[] all = new int[g.nodes];
        Arrays.setAll(all, i -> i);
        detour(state.postponed.stream().sorted().mapToInt(Integer::intValue).toArray(), all, Crossings.LARGE);
    }

    /**
     * Takes in that nodes have moved or changed their size.
     *
     * @param nodes  that have
     * @param before where each of them was, in the same order
     * @param rebent links whose bends are others now
     * @return the links whose routes are others now
     */
    public Set<Integer> moved(List<Integer> nodes, List<Rect> before, Collection<Integer> rebent) {
        Set<Integer> links = new HashSet<>(rebent);
        Repairs repairs = new Repairs(g, forest, index(), nodes, before);
        for (int node : nodes) {
            index().remove(node);
            index().add(node);
            addLinksAt(node, links);
        }
        for (int link = 0; link < g.links && !nodes.isEmpty(); link++) {
            if (!links.contains(link) && isDisturbed(link, nodes, before)) {
                links.add(link);
            }
        }
        for (int link : links) {
            if (detoured[link] && !bends.containsKey(link)) {
                repairs.remember(link, g.routes[link]);
            }
        }
        reroute(links, repairs);
        return links;
    }

    private void addLinksAt(int node, Collection<Integer> links) {
        for (int i = 0; i < forest.incomingCount(node); i++) {
            links.add(forest.incoming(node, i));
        }
        for (int link : forest.outgoing(node)) {
            int target = g.target[link];
            for (int i = 0; i < forest.incomingCount(target); i++) {
                links.add(forest.incoming(target, i));
            }
            links.add(link);
        }
    }

    private boolean isDisturbed(int link, List<Integer> nodes, List<Rect> before) {
        if (bends.containsKey(link)) {
            return false;
        }
        List<Point> route = g.routes[link];
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < route.size(); i++) {
            Point p = route.get(i);
            left = Math.min(left, p.x());
            top = Math.min(top, p.y());
            right = Math.max(right, p.x());
            bottom = Math.max(bottom, p.y());
        }
        for (int i = 0; i < nodes.size(); i++) {
            int node = nodes.get(i);
            boolean own = node == g.source[link] || node == g.target[link];
            if (!own && overlap(left, top, right, bottom, g.box(node)) && meets(route, g.box(node))
                    || detoured[link] && overlap(left, top, right, bottom, before.get(i)) && direct(link, before.get(i).grow(NEAR))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a link that is led around boxes would run through that place if it went straight. */
    private boolean direct(int link, Rect place) {
        List<Point> route = g.routes[link];
        return meets(List.of(route.get(0), route.get(route.size() - 1)), place);
    }

    /** Also for lines, which have no area. */
    private static boolean overlap(double left, double top, double right, double bottom, Rect box) {
        return left < box.right() && box.x() < right + TOUCH && top < box.bottom() && box.y() < bottom + TOUCH;
    }

    private static boolean meets(List<Point> route, Rect box) {
        for (int i = 1; i < route.size(); i++) {
            if (BoxIndex.crosses(route.get(i - 1), route.get(i), box, TOUCH)) {
                return true;
            }
        }
        return false;
    }

    private void reroute(Set<Integer> links, Repairs repairs) {
        Set<Integer> targets = new HashSet<>();
        postponed.removeAll(links);
        for (int link : links) {
            g.routes[link] = null;
            targets.add(g.target[link]);
        }
        targets.forEach(tree::routeInto);
        Set<Integer> all = new HashSet<>(links);
        for (int target : targets) {
            for (int i = 0; i < forest.incomingCount(target); i++) {
                all.add(forest.incoming(target, i));
            }
        }
        links.addAll(all);
        int[] pending = links.stream().sorted().mapToInt(Integer::intValue).filter(this::settle)
                .filter(link -> !repairs.repair(link)).toArray();
        if (pending.length > 0) {
            Set<Integer> around = new TreeSet<>();
            boolean far = false;
            for (int link : pending) {
                Rect window = g.box(g.source[link]).union(g.box(g.target[link])).grow(WINDOW);
                far |= hurried && window.width() * window.height() > LARGE_WINDOW;
                if (!far) {
                    around.addAll(index().in(window));
                }
            }
            if (far || hurried && around.size() > MANY_BOXES) {
                postpone(pending);
            } else {
                detour(pending, around.stream().mapToInt(Integer::intValue).toArray(), Crossings.SMALL);
            }
        }
    }

    private void postpone(int[] links) {
        for (int link : links) {
            g.routes[link] = Borders.straight(g, g.source[link], g.target[link]);
            postponed.add(link);
        }
    }
}
