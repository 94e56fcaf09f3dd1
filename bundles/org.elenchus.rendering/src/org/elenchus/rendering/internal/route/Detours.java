// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.route;

import java.util.Arrays;
import java.util.List;

import org.elenchus.model.Point;
import org.elenchus.rendering.internal.Forest;
import org.elenchus.rendering.internal.Geometry;
import org.elenchus.rendering.scene.Rect;

/** Leads links around boxes in level and upright pieces. */
final class Detours {
    /** Between a line and a box that it passes, where there is room. */
    static final double COMFORTABLE = 3;
    /** Where there is little room. */
    static final double TIGHT = 0.8;
    private static final double RASTER = 0.5;

    private final Geometry g;
    private final Ports ports;
    private final double clearance;
    private final Obstacles obstacles;

    /**
     * One line to be led around boxes.
     *
     * @param link  its number
     * @param from  node where it begins
     * @param to    node where it ends, or -1
     * @param stop  where it ends if not at a node; a point that is clear of boxes
     * @param level whether it comes to the stop on the level
     */
    record Job(int link, int from, int to, Point stop, boolean level) {
    }

    /**
     * @param nodes     that are in the way
     * @param clearance between a line and a box that it passes
     */
    Detours(Geometry geometry, Forest forest, int[] nodes, double clearance) {
        this.g = geometry;
        this.clearance = clearance;
        ports = new Ports(geometry, forest);
        obstacles = new Obstacles(Arrays.stream(nodes).mapToObj(this::clear).toArray(Rect[]::new));
    }

    /** With clearance, on a raster, so that edges at about the same height are at the same height. */
    private Rect clear(int node) {
        double left = Math.floor((g.x[node] - clearance) / RASTER) * RASTER;
        double top = Math.floor((g.y[node] - clearance) / RASTER) * RASTER;
        double right = Math.ceil((g.x[node] + g.width[node] + clearance) / RASTER) * RASTER;
        double bottom = Math.ceil((g.y[node] + g.height[node] + clearance) / RASTER) * RASTER;
        return new Rect(left, top, right - left, bottom - top);
    }

    /**
     * Finds lines that heed boxes and walls, but not each other.
     *
     * @param price of crossing a wall, in points
     * @return the line of each job, in order; null where there is no way
     */
    @SuppressWarnings("unchecked")
    List<Point>[] find(List<Job> jobs, Walls walls, double price) {
        Port[][] ends = new Port[2 * jobs.size()][];
        int count = 0;
        for (int i = 0; i < ends.length; i++) {
            ends[i] = ports(jobs.get(i / 2), i % 2 == 0);
            count += ends[i].length;
        }
        double[] x = new double[count];
        double[] y = new double[count];
        int next = 0;
        for (Port[] some : ends) {
            for (Port port : some) {
                x[next] = port.x();
                y[next++] = port.y();
            }
        }
        int[] cells = new int[count];
        FreeSpace space = new FreeSpace(obstacles, walls, x, y, cells);
        PathSearch search = new PathSearch(space, price);
        Threading threading = new Threading(space);
        List<Point>[] lines = new List[jobs.size()];
        int at = 0;
        for (int i = 0; i < lines.length; i++) {
            Port[] starts = ends[2 * i];
            Port[] stops = ends[2 * i + 1];
            int middle = at + starts.length;
            int end = middle + stops.length;
            PathSearch.Way way = search.find(starts, Arrays.copyOfRange(cells, at, middle), stops, Arrays.copyOfRange(cells, middle, end));
            lines[i] = way == null ? null : threading.line(way, starts[way.from()], stops[way.to()]);
            at = end;
        }
        return lines;
    }

    private Port[] ports(Job job, boolean start) {
        int node = start ? job.from() : job.to();
        if (node < 0) {
            return new Port[] {new Port(job.stop(), job.stop().x(), job.stop().y(), job.level(), 0)};
        }
        return ports.of(node, clear(node), job.link()).toArray(Port[]::new);
    }
}
