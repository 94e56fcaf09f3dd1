// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.elenchus.model.Point;
import org.elenchus.rendering.internal.Forest;
import org.elenchus.rendering.internal.Geometry;
import org.elenchus.rendering.scene.Rect;

/** Finds where a line can begin or end at a node: on each side, between the lines that end there already. */
final class Ports {
    private static final double JUST_OUTSIDE = 0.01;
    /** Between two lines' ends. */
    private static final double STEP = 6;
    private static final double UPRIGHT_COST = 10;
    /** An end on which another line ends already. */
    private static final double SHARED_COST = 60;
    private static final int MOST_ON_A_SIDE = 7;

    private final Geometry g;
    private final Forest forest;

    Ports(Geometry geometry, Forest forest) {
        g = geometry;
        this.forest = forest;
    }

    /**
     * @param clear the node with what lines keep free of it
     * @param own   the link that is to end here, whose present line does not count
     */
    List<Port> of(int node, Rect clear, int own) {
        Rect box = g.box(node);
        double[][] taken = taken(node, box, own);
        List<Port> ports = new ArrayList<>();
        for (int side = 0; side < 4; side++) {
            boolean level = side < 2;
            double from = level ? box.y() : box.x();
            double to = level ? box.bottom() : box.right();
            if (g.junction[node]) {
                ports.add(port(box, clear, side, (from + to) / 2, taken[side].length == 0 ? 0 : SHARED_COST));
                continue;
            }
            Arrays.sort(taken[side]);
            int before = ports.size();
            double low = from;
            for (int i = 0; i <= taken[side].length && ports.size() - before < MOST_ON_A_SIDE; i++) {
                double high = i == taken[side].length ? to : taken[side][i];
                if (high - low >= 2 * STEP) {
                    ports.add(port(box, clear, side, Math.max(low + STEP, Math.min(high - STEP, (from + to) / 2)), 0));
                }
                low = high;
            }
            if (ports.size() == before) {
                ports.add(port(box, clear, side, (from + to) / 2, SHARED_COST));
            }
        }
        return ports;
    }

    private static Port port(Rect box, Rect clear, int side, double along, double cost) {
        return switch (side) {
            case 0 -> new Port(new Point(box.x(), along), clear.x() - JUST_OUTSIDE, along, true, cost);
            case 1 -> new Port(new Point(box.right(), along), clear.right() + JUST_OUTSIDE, along, true, cost);
            case 2 -> new Port(new Point(along, box.y()), along, clear.y() - JUST_OUTSIDE, false, cost + UPRIGHT_COST);
            default -> new Port(new Point(along, box.bottom()), along, clear.bottom() + JUST_OUTSIDE, false, cost + UPRIGHT_COST);
        };
    }

    /** By side, left, right, top and bottom: where on it lines end. */
    private double[][] taken(int node, Rect box, int own) {
        List<List<Double>> taken = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < forest.incomingCount(node); i++) {
            int link = forest.incoming(node, i);
            if (link != own && g.routes[link] != null) {
                take(g.routes[link].get(g.routes[link].size() - 1), box, taken);
            }
        }
        for (int link : forest.outgoing(node)) {
            if (link != own && g.routes[link] != null) {
                take(g.routes[link].get(0), box, taken);
            }
        }
        double[][] result = new double[4][];
        for (int side = 0; side < 4; side++) {
            result[side] = taken.get(side).stream().mapToDouble(Double::doubleValue).toArray();
        }
        return result;
    }

    private static void take(Point end, Rect box, List<List<Double>> taken) {
        double[] away = {Math.abs(end.x() - box.x()), Math.abs(end.x() - box.right()), Math.abs(end.y() - box.y()), Math.abs(end.y() - box.bottom())};
        int nearest = 0;
        for (int side = 1; side < 4; side++) {
            nearest = away[side] < away[nearest] ? side : nearest;
        }
        taken.get(nearest).add(nearest < 2 ? end.y() : end.x());
    }
}
