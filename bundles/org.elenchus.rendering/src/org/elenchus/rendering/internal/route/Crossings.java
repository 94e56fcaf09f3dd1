// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.route;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.elenchus.model.Point;
import org.elenchus.rendering.internal.Borders;
import org.elenchus.rendering.internal.Forest;
import org.elenchus.rendering.internal.Geometry;
import org.elenchus.rendering.internal.Polylines;
import org.elenchus.rendering.scene.Rect;

/**
 * Finds ways for links around boxes and, where the detour is worth it, around other lines: short links first, then those again that cross others. Links
 * that are far from each other are taken together, in large drawings others too, and in very large ones lines do not count, so that the work stays in
 * proportion.
 */
final class Crossings {
    /** What a crossing costs: a line rather goes so many points farther. */
    static final double PRICE = 1600;
    /** Boxes that are swept, all in all, before links that are near each other have to be taken together. */
    private static final int WORK = 2_000;
    /** Nodes of a drawing in which other lines count when there is time. */
    static final int LARGE = 4_000;
    /** Likewise while somebody drags a box. */
    static final int SMALL = 400;
    /** How far from its ends' frame a line is expected to stay. */
    private static final double AROUND = 40;
    private static final double BETTER = 0.99;

    private final Geometry g;
    private final Detours detours;
    private final Detours tight;
    private final int size;

    /** @param around nodes that are in the way */
    Crossings(Geometry geometry, Forest forest, int[] around) {
        g = geometry;
        detours = new Detours(geometry, forest, around, Detours.COMFORTABLE);
        tight = new Detours(geometry, forest, around, Detours.TIGHT);
        size = around.length;
    }

    /**
     * Sets the routes of links.
     *
     * @param largest number of nodes of a drawing in which other lines count
     */
    void route(int[] pending, int largest) {
        List<Integer> links = new ArrayList<>();
        for (int link : pending) {
            g.routes[link] = null;
            links.add(link);
        }
        if (g.nodes > largest) {
            find(links, new Walls(), 0);
            return;
        }
        links.sort((a, b) -> Double.compare(distance(a), distance(b)));
        int least = Math.max(1, links.size() * size / WORK);
        for (List<Integer> some : apart(links, least)) {
            find(some, walls(new HashSet<>(some)), PRICE);
        }
        if (links.size() * size <= WORK) {
            for (List<Integer> some : apart(crossing(links), 1)) {
                improve(some);
            }
        }
    }

    private double distance(int link) {
        int a = g.source[link];
        int b = g.target[link];
        return Math.abs(g.centerX(a) - g.centerX(b)) + Math.abs(g.centerY(a) - g.centerY(b));
    }

    /**
     * Divides links into runs that can be taken together.
     *
     * @param least how many may come together however near they are
     */
    private List<List<Integer>> apart(List<Integer> links, int least) {
        List<List<Integer>> runs = new ArrayList<>();
        List<Rect> frames = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        for (int link : links) {
            Rect frame = g.box(g.source[link]).union(g.box(g.target[link])).grow(AROUND);
            if (run.size() >= least && frames.stream().anyMatch(frame::intersects)) {
                runs.add(run);
                run = new ArrayList<>();
                frames.clear();
            }
            run.add(link);
            frames.add(frame);
        }
        runs.add(run);
        return runs;
    }

    private void find(List<Integer> links, Walls walls, double price) {
        List<Point>[] found = detours.find(jobs(links), walls, price);
        for (int i = 0; i < found.length; i++) {
            int link = links.get(i);
            g.routes[link] = found[i] != null ? found[i] : squeezed(link);
        }
    }

    private List<Detours.Job> jobs(List<Integer> links) {
        List<Detours.Job> jobs = new ArrayList<>(links.size());
        for (int link : links) {
            jobs.add(new Detours.Job(link, g.source[link], g.target[link], null, false));
        }
        return jobs;
    }

    /** Where there is little room; straight where there is none at all. */
    private List<Point> squeezed(int link) {
        List<Detours.Job> job = jobs(List.of(link));
        List<Point> line = detours.find(job, new Walls(), 0)[0];
        line = line != null ? line : tight.find(job, new Walls(), 0)[0];
        return line != null ? line : Borders.straight(g, g.source[link], g.target[link]);
    }

    private Walls walls(Set<Integer> except) {
        Walls walls = new Walls();
        for (int link = 0; link < g.links; link++) {
            if (g.routes[link] != null && !except.contains(link)) {
                walls.add(g.routes[link]);
            }
        }
        walls.complete();
        return walls;
    }

    private List<Integer> crossing(List<Integer> links) {
        Walls all = walls(Set.of());
        return links.stream().filter(link -> all.crossings(g.routes[link]) > 0).toList();
    }

    /** Seeks other ways for links that cross others. */
    private void improve(List<Integer> links) {
        Walls walls = walls(new HashSet<>(links));
        List<Point>[] found = detours.find(jobs(links), walls, PRICE);
        for (int i = 0; i < found.length; i++) {
            int link = links.get(i);
            if (found[i] != null && cost(found[i], walls) < BETTER * cost(g.routes[link], walls)) {
                g.routes[link] = found[i];
            }
        }
    }

    private static double cost(List<Point> line, Walls walls) {
        return Polylines.length(line) + line.size() * PathSearch.BEND + walls.crossings(line) * PRICE;
    }
}
