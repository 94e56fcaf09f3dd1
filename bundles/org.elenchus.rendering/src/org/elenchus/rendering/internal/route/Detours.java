// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.model.Point;
import org.elenchus.rendering.internal.Geometry;
import org.elenchus.rendering.internal.Polylines;
import org.elenchus.rendering.scene.Rect;

/** Leads links around boxes in level and upright pieces. */
final class Detours {
    /** Between a line and a box that it passes, where there is room. */
    static final double COMFORTABLE = 3;
    /** Where there is little room. */
    static final double TIGHT = 0.8;
    private static final double RASTER = 0.5;
    private static final double JUST_OUTSIDE = 0.01;
    /** Between lines that use the same gap. */
    private static final double LANE = 4;
    private static final double PORT_STEP = 6;
    private static final double UPRIGHT_PORT = 10;
    private static final int PORTS = 4;

    private final Geometry g;
    private final double clearance;
    private final List<Job> jobs;
    private final Port[] ports;
    private final int[] cells;
    private final FreeSpace space;
    private final PathSearch search;
    private final int[] used;

    /**
     * One line to be led around boxes.
     *
     * @param from node where it begins
     * @param to   node where it ends, or -1
     * @param stop where it ends if not at a node; a point that is clear of boxes
     * @param level whether it comes to the stop on the level
     */
    record Job(int from, int to, Point stop, boolean level) {
    }

    /**
     * @param nodes     that are in the way
     * @param clearance between a line and a box that it passes
     */
    Detours(Geometry geometry, List<Job> jobs, int[] nodes, double clearance) {
        this.g = geometry;
        this.clearance = clearance;
        this.jobs = jobs;
        ports = new Port[jobs.size() * 2 * PORTS];
        cells = new int[ports.length];
        Map<Integer, int[]> taken = new HashMap<>();
        double[] x = new double[ports.length];
        double[] y = new double[ports.length];
        for (int i = 0; i < jobs.size(); i++) {
            Job job = jobs.get(i);
            makePorts(2 * i, job.from(), taken);
            if (job.to() >= 0) {
                makePorts(2 * i + 1, job.to(), taken);
            } else {
                Arrays.fill(ports, (2 * i + 1) * PORTS, (2 * i + 2) * PORTS, new Port(job.stop(), job.stop().x(), job.stop().y(), job.level(), 0));
            }
        }
        for (int i = 0; i < ports.length; i++) {
            x[i] = ports[i].x();
            y[i] = ports[i].y();
        }
        Rect[] obstacles = new Rect[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            obstacles[i] = clear(nodes[i]);
        }
        space = new FreeSpace(obstacles, x, y, cells);
        search = new PathSearch(space);
        used = new int[space.size()];
    }

    /** With clearance, on a raster, so that edges at about the same height are at the same height. */
    private Rect clear(int node) {
        double left = Math.floor((g.x[node] - clearance) / RASTER) * RASTER;
        double top = Math.floor((g.y[node] - clearance) / RASTER) * RASTER;
        double right = Math.ceil((g.x[node] + g.width[node] + clearance) / RASTER) * RASTER;
        double bottom = Math.ceil((g.y[node] + g.height[node] + clearance) / RASTER) * RASTER;
        return new Rect(left, top, right - left, bottom - top);
    }

    private void makePorts(int end, int node, Map<Integer, int[]> taken) {
        int[] uses = taken.computeIfAbsent(node, n -> new int[PORTS]);
        Rect box = g.box(node);
        Rect clear = clear(node);
        for (int side = 0; side < PORTS; side++) {
            boolean level = side < 2;
            double room = (level ? box.height() : box.width()) / 2 - PORT_STEP;
            double shift = g.junction[node] ? 0 : offset(uses[side]++, room);
            double cx = level ? side == 0 ? clear.x() - JUST_OUTSIDE : clear.right() + JUST_OUTSIDE : box.centerX() + shift;
            double cy = level ? box.centerY() + shift : side == 2 ? clear.y() - JUST_OUTSIDE : clear.bottom() + JUST_OUTSIDE;
            Point border = new Point(level ? side == 0 ? box.x() : box.right() : cx, level ? cy : side == 2 ? box.y() : box.bottom());
            ports[end * PORTS + side] = new Port(border, cx, cy, level, level ? 0 : UPRIGHT_PORT);
        }
    }

    /** 0, then to both sides in turn. */
    private static double offset(int index, double room) {
        double shift = (index + 1) / 2 * PORT_STEP * (index % 2 == 0 ? -1 : 1);
        return room <= 0 ? 0 : Math.max(-room, Math.min(room, shift));
    }

    /** @return the line of each job, in order; null where there is no way */
    List<List<Point>> run() {
        List<List<Point>> lines = new ArrayList<>(jobs.size());
        for (int i = 0; i < jobs.size(); i++) {
            Port[] starts = Arrays.copyOfRange(ports, 2 * i * PORTS, (2 * i + 1) * PORTS);
            Port[] ends = Arrays.copyOfRange(ports, (2 * i + 1) * PORTS, (2 * i + 2) * PORTS);
            PathSearch.Way way = search.find(starts, Arrays.copyOfRange(cells, 2 * i * PORTS, (2 * i + 1) * PORTS), ends,
                    Arrays.copyOfRange(cells, (2 * i + 1) * PORTS, (2 * i + 2) * PORTS));
            lines.add(way == null ? null : line(way, starts[way.from()], ends[way.to()]));
        }
        return lines;
    }

    private List<Point> line(PathSearch.Way way, Port start, Port end) {
        List<Point> line = new ArrayList<>();
        line.add(start.border());
        line.add(new Point(start.x(), start.y()));
        if (way.cells().length == 1) {
            connect(line, start, end, way.cells()[0]);
        } else {
            thread(line, way.cells(), start, end);
        }
        line.add(new Point(end.x(), end.y()));
        line.add(end.border());
        return Polylines.simplified(line);
    }

    /** Within one cell. */
    private void connect(List<Point> line, Port start, Port end, int cell) {
        if (start.level() && end.level()) {
            double x = Math.abs(start.y() - end.y()) < 1e-6 ? end.x() : (start.x() + end.x()) / 2;
            line.add(new Point(x, start.y()));
            line.add(new Point(x, end.y()));
        } else if (start.level()) {
            line.add(new Point(end.x(), start.y()));
        } else if (end.level()) {
            line.add(new Point(start.x(), end.y()));
        } else if (Math.abs(start.x() - end.x()) > 1e-6) {
            double y = lane(cell);
            line.add(new Point(start.x(), y));
            line.add(new Point(end.x(), y));
        }
    }

    /** Through several cells: straight up or down as far as possible, across only where a cell forces it. */
    private void thread(List<Point> line, int[] way, Port start, Port end) {
        double x = start.x();
        boolean level = start.level();
        double levelY = start.y();
        int i = 1;
        while (i < way.length) {
            double low = low(way, i);
            double high = high(way, i);
            int last = i;
            while (last + 1 < way.length && Math.max(low, low(way, last + 1)) <= Math.min(high, high(way, last + 1))) {
                last++;
                low = Math.max(low, low(way, last));
                high = Math.min(high, high(way, last));
            }
            double next = Math.max(low, Math.min(high, last + 1 == way.length ? end.x() : x));
            if (next == low || next == high) {
                next = nudged(next, low, high, used[way[i]]);
            }
            if (Math.abs(next - x) > 1e-6) {
                double y = level && i == 1 ? levelY : lane(way[i - 1]);
                line.add(new Point(x, y));
                line.add(new Point(next, y));
            }
            used[way[i]]++;
            x = next;
            i = last + 1;
        }
        if (end.level()) {
            line.add(new Point(x, end.y()));
        } else if (Math.abs(end.x() - x) > 1e-6) {
            double y = lane(way[way.length - 1]);
            line.add(new Point(x, y));
            line.add(new Point(end.x(), y));
        }
    }

    private static double nudged(double x, double low, double high, int index) {
        double room = high - low;
        double shift = Math.min(room / 2, LANE * (index % 4) * 0.75);
        return x == low ? low + shift : high - shift;
    }

    private double low(int[] way, int i) {
        return Math.max(space.left(way[i - 1]), space.left(way[i])) + 0.4;
    }

    private double high(int[] way, int i) {
        return Math.min(space.right(way[i - 1]), space.right(way[i])) - 0.4;
    }

    /** A height to cross a cell at: its middle, then to both sides of it in turn. */
    private double lane(int cell) {
        double room = (space.bottom(cell) - space.top(cell)) / 2;
        int index = used[cell]++;
        double shift = (index + 1) / 2 * Math.min(LANE, room / 2) * (index % 2 == 0 ? 1 : -1);
        return (space.top(cell) + space.bottom(cell)) / 2 + Math.max(-room, Math.min(room, shift));
    }
}
