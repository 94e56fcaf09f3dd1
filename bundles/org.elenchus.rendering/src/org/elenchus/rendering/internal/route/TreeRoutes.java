// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.elenchus.model.Point;
import org.elenchus.rendering.internal.Forest;
import org.elenchus.rendering.internal.Gaps;
import org.elenchus.rendering.internal.Geometry;
import org.elenchus.rendering.internal.Junctions;
import org.elenchus.rendering.internal.Plane;
import org.elenchus.rendering.layout.LinkRole;

/**
 * Routes the links of the tree where their ends stand as in a tree, conclusion above premises: up from a junction, level in a lane of its own
 * below the conclusion, up into the conclusion. Links in order never cross each other on that way.
 */
final class TreeRoutes {
    private static final double STRAIGHT = 0.6;
    private static final double WIDEST_PORTS = 14;

    private final Geometry g;
    private final Plane plane;
    private final Forest forest;
    private final Junctions junctions;
    private final Gaps gaps;

    TreeRoutes(Geometry geometry, Forest forest, Junctions junctions, Gaps gaps) {
        this.g = geometry;
        this.plane = new Plane(geometry);
        this.forest = forest;
        this.junctions = junctions;
        this.gaps = gaps;
    }

    /** Sets the routes of all tree links to a node that stand as in a tree; leaves the others null. */
    void routeInto(int target) {
        if (g.junction[target]) {
            for (int child = forest.firstChild(target); child >= 0; child = forest.nextSibling(child)) {
                int link = forest.parentLink(child);
                g.routes[link] = g.junction[child] ? attack(child, target) : premise(child, target);
            }
        } else if (forest.firstChild(target) >= 0) {
            new Fan(target).route();
        }
    }

    /** From a premise to its junction. */
    private List<Point> premise(int box, int junction) {
        if (plane.left(box) >= plane.right(junction) && plane.top(box) < plane.centreY(junction) && plane.bottom(box) > plane.centreY(junction)) {
            return points(plane.left(box), plane.centreY(junction), plane.right(junction), plane.centreY(junction));
        }
        double x = plane.centreX(box);
        double middle = plane.centreX(junction);
        if (plane.left(box) >= plane.right(junction) && junctions.isColumn(junction)) {
            double y = plane.centreY(box);
            return points(plane.left(box), y, middle, y, middle, y > plane.centreY(junction) ? plane.bottom(junction) : plane.top(junction));
        }
        if (plane.top(box) >= plane.bottom(junction)) {
            if (Math.abs(x - middle) < STRAIGHT) {
                return points(x, plane.top(box), x, plane.bottom(junction));
            }
            double bar = Math.max((plane.bottom(junction) + plane.top(box)) / 2, plane.top(box) - gaps.drop() / 2);
            return points(x, plane.top(box), x, bar, middle, bar, middle, plane.bottom(junction));
        }
        if (plane.bottom(box) <= plane.top(junction)) {
            double bar = (plane.top(junction) + plane.bottom(box)) / 2;
            return Math.abs(x - middle) < STRAIGHT ? points(x, plane.bottom(box), x, plane.top(junction))
                    : points(x, plane.bottom(box), x, bar, middle, bar, middle, plane.top(junction));
        }
        return null;
    }

    /** From the junction of one argument to that of another. */
    private List<Point> attack(int from, int to) {
        double x = plane.centreX(from);
        double y = plane.centreY(to);
        if (plane.top(from) < y) {
            return null;
        }
        if (x > plane.right(to) + gaps.stem()) {
            return points(x, plane.top(from), x, y, plane.right(to), y);
        }
        if (Math.abs(x - plane.centreX(to)) < STRAIGHT && plane.top(from) >= plane.bottom(to)) {
            return points(x, plane.top(from), x, plane.bottom(to));
        }
        return x < plane.left(to) - gaps.stem() ? points(x, plane.top(from), x, y, plane.left(to), y) : null;
    }

    private List<Point> points(double... coordinates) {
        Point[] points = new Point[coordinates.length / 2];
        for (int i = 0; i < points.length; i++) {
            points[i] = plane.point(coordinates[2 * i], coordinates[2 * i + 1]);
        }
        return Arrays.asList(points);
    }

    /** One way into a conclusion, used by one argument or, as the line of a column, by several of one kind. */
    private static final class Approach {
        private final List<Integer> children = new ArrayList<>();
        private final boolean stacked;
        /** Of the upright line below the conclusion. */
        private final double x;
        private double port;
        private double lane;

        Approach(double x, boolean stacked) {
            this.x = x;
            this.stacked = stacked;
        }
    }

    /** All arguments for one conclusion. */
    private final class Fan {
        private final int target;
        private final List<Approach> approaches = new ArrayList<>();
        private double nearest = Double.POSITIVE_INFINITY;

        Fan(int target) {
            this.target = target;
        }

        void route() {
            collect();
            if (approaches.isEmpty()) {
                return;
            }
            approaches.sort(Comparator.comparingDouble(a -> a.x));
            assignPorts();
            assignLanes();
            for (Approach approach : approaches) {
                for (int child : approach.children) {
                    g.routes[forest.parentLink(child)] = approach.stacked ? stackedRoute(child, approach) : singleRoute(child, approach);
                }
            }
        }

        private void collect() {
            double columnEdge = Double.NaN;
            List<Approach> column = new ArrayList<>();
            List<Integer> strands = new ArrayList<>();
            for (int child : junctions.inColumns(target)) {
                int link = forest.parentLink(child);
                g.routes[link] = null;
                if (g.role[link] == LinkRole.ASSOCIATION || plane.top(child) < plane.bottom(target) + gaps.stem()) {
                    continue;
                }
                nearest = Math.min(nearest, plane.top(child));
                if (!junctions.isStacked(child)) {
                    Approach approach = new Approach(plane.centreX(child), false);
                    approach.children.add(child);
                    approaches.add(approach);
                    continue;
                }
                double edge = junctions.edge(child);
                if (!(Math.abs(edge - columnEdge) < 1)) {
                    columnEdge = edge;
                    column = new ArrayList<>();
                    strands = new ArrayList<>();
                }
                int lane = strands.indexOf(g.strand[link]);
                if (lane < 0) {
                    lane = strands.size();
                    strands.add(g.strand[link]);
                    column.add(new Approach(edge - gaps.trunk(g.junction[child] ? plane.width(child) : 0) - lane * gaps.lane(), true));
                    approaches.add(column.get(lane));
                }
                column.get(lane).children.add(child);
            }
        }

        /** Straight above each line where the box is wide enough, pushed together at its ends where not. */
        private void assignPorts() {
            int count = approaches.size();
            double low = plane.left(target) + Math.min(gaps.port(), plane.width(target) / 4);
            double high = plane.right(target) - Math.min(gaps.port(), plane.width(target) / 4);
            double step = Math.min(WIDEST_PORTS, (high - low) / count);
            double floor = low;
            for (int i = 0; i < count; i++) {
                Approach a = approaches.get(i);
                a.port = Math.max(Math.min(a.x, high), floor);
                floor = a.port + Math.min(step, i + 1 < count && approaches.get(i + 1).stacked && a.stacked ? gaps.lane() : step);
            }
            double ceiling = high;
            for (int i = count - 1; i >= 0; i--) {
                Approach a = approaches.get(i);
                a.port = Math.min(a.port, ceiling);
                ceiling = a.port - Math.min(step, i > 0 && approaches.get(i - 1).stacked && a.stacked ? gaps.lane() : step);
            }
        }

        /** The farther a line comes from, the nearer to the conclusion it runs, so that none crosses another. */
        private void assignLanes() {
            int fromLeft = 0;
            int fromRight = 0;
            for (Approach a : approaches) {
                if (a.x < a.port - STRAIGHT) {
                    a.lane = fromLeft++;
                } else if (a.x > a.port + STRAIGHT) {
                    fromRight++;
                }
            }
            int most = Math.max(fromLeft, fromRight);
            for (Approach a : approaches) {
                if (a.x > a.port + STRAIGHT) {
                    a.lane = --fromRight;
                }
            }
            double top = plane.bottom(target) + gaps.arrow();
            double room = nearest - gaps.stem() - top;
            double pitch = most < 2 ? 0 : Math.max(0, Math.min(gaps.lane(), room / (most - 1)));
            double start = most == 1 ? top + Math.max(0, Math.min(room, gaps.lane())) / 2 : top;
            for (Approach a : approaches) {
                a.lane = start + a.lane * pitch;
            }
        }

        private List<Point> singleRoute(int child, Approach a) {
            double end = plane.bottom(target);
            if (Math.abs(a.x - a.port) < STRAIGHT) {
                return points(a.x, plane.top(child), a.x, end);
            }
            return points(a.x, plane.top(child), a.x, a.lane, a.port, a.lane, a.port, end);
        }

        private List<Point> stackedRoute(int child, Approach a) {
            double y = plane.centreY(child);
            double end = plane.bottom(target);
            if (Math.abs(a.x - a.port) < STRAIGHT) {
                return points(plane.left(child), y, a.x, y, a.x, end);
            }
            return points(plane.left(child), y, a.x, y, a.x, a.lane, a.port, a.lane, a.port, end);
        }
    }
}
