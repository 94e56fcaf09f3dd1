// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.route;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.model.Point;
import org.elenchus.rendering.internal.Borders;
import org.elenchus.rendering.internal.Forest;
import org.elenchus.rendering.internal.Geometry;
import org.elenchus.rendering.internal.Polylines;

/**
 * Finds ways for links around boxes and, where the detour is worth it, around other lines: one link after the other, short ones first, then those again
 * that cross others. In large drawings several at a time, and in very large ones without regard to other lines, so that the work stays in proportion.
 */
final class Crossings {
    /** What a crossing costs: a line rather goes so many points farther. */
    static final double PRICE = 260;
    /** Pieces of boxes and lines that are looked at, all in all, before links have to be taken together. */
    private static final int WORK = 60_000;
    private static final int TOO_LARGE = 4_000;
    private static final double BETTER = 0.99;

    private final Geometry g;
    private final Detours detours;
    private final Detours tight;
    private final List<Integer> links = new ArrayList<>();
    private final int size;

    /** @param around nodes that are in the way */
    Crossings(Geometry geometry, Forest forest, int[] around) {
        g = geometry;
        detours = new Detours(geometry, forest, around, Detours.COMFORTABLE);
        tight = new Detours(geometry, forest, around, Detours.TIGHT);
        size = around.length;
    }

    /** Sets the routes of links. */
    void route(int[] pending) {
        for (int link : pending) {
            g.routes[link] = null;
            links.add(link);
        }
        links.sort((a, b) -> Double.compare(distance(a), distance(b)));
        boolean heeding = size <= TOO_LARGE;
        int rounds = heeding ? Math.max(1, Math.min(links.size(), WORK / Math.max(1, size))) : 1;
        for (int round = 0; round < rounds; round++) {
            routeTogether(links.subList(links.size() * round / rounds, links.size() * (round + 1) / rounds), heeding);
        }
        if (rounds == links.size()) {
            for (int link : links) {
                improve(link);
            }
        }
    }

    private double distance(int link) {
        int a = g.source[link];
        int b = g.target[link];
        return Math.abs(g.centerX(a) - g.centerX(b)) + Math.abs(g.centerY(a) - g.centerY(b));
    }

    private void routeTogether(List<Integer> some, boolean heeding) {
        List<Detours.Job> jobs = new ArrayList<>();
        some.forEach(link -> jobs.add(job(link)));
        List<Point>[] found = detours.find(jobs, heeding ? walls(-1) : new Walls(), heeding ? PRICE : 0);
        for (int i = 0; i < found.length; i++) {
            int link = some.get(i);
            g.routes[link] = found[i] != null ? found[i] : squeezed(link);
        }
    }

    private Detours.Job job(int link) {
        return new Detours.Job(link, g.source[link], g.target[link], null, false);
    }

    /** Where there is little room; straight where there is none at all. */
    private List<Point> squeezed(int link) {
        List<Point> line = detours.find(List.of(job(link)), new Walls(), 0)[0];
        line = line != null ? line : tight.find(List.of(job(link)), new Walls(), 0)[0];
        return line != null ? line : Borders.straight(g, g.source[link], g.target[link]);
    }

    private Walls walls(int except) {
        Walls walls = new Walls();
        for (int link = 0; link < g.links; link++) {
            if (link != except && g.routes[link] != null) {
                walls.add(g.routes[link]);
            }
        }
        walls.complete();
        return walls;
    }

    /** Seeks another way for a link that crosses others. */
    private void improve(int link) {
        Walls walls = walls(link);
        List<Point> present = g.routes[link];
        if (walls.crossings(present) == 0) {
            return;
        }
        List<Point> other = detours.find(List.of(job(link)), walls, PRICE)[0];
        if (other != null && cost(other, walls) < BETTER * cost(present, walls)) {
            g.routes[link] = other;
        }
    }

    private static double cost(List<Point> line, Walls walls) {
        return Polylines.length(line) + line.size() * PathSearch.BEND + walls.crossings(line) * PRICE;
    }
}
