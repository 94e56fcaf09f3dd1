// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.model.Point;
import org.elenchus.rendering.scene.Rect;

/** Finds the boxes near a place: nodes by the squares of a grid that they touch. Not safe for use by several threads. */
public final class BoxIndex {
    private static final double SQUARE = 160;
    /** More squares than this are not walked one by one; all nodes are looked at instead. */
    private static final long MANY_SQUARES = 20_000;
    private static final int[] NOTHING = new int[0];

    private final Geometry g;
    private final Map<Long, int[]> squares = new HashMap<>();
    private final Map<Integer, Rect> known = new HashMap<>();

    public BoxIndex(Geometry geometry) {
        this.g = geometry;
    }

    public static BoxIndex ofAll(Geometry geometry) {
        BoxIndex index = new BoxIndex(geometry);
        for (int node = 0; node < geometry.nodes; node++) {
            index.add(node);
        }
        return index;
    }

    /** Adds a node where it stands now. */
    public void add(int node) {
        Rect box = g.box(node);
        known.put(node, box);
        for (long row = square(box.y()); row <= square(box.bottom()); row++) {
            for (long column = square(box.x()); column <= square(box.right()); column++) {
                squares.merge(key(column, row), new int[] {node, 1}, BoxIndex::joined);
            }
        }
    }

    /** Takes a node out of the place where it was added. */
    public void remove(int node) {
        Rect box = known.remove(node);
        if (box == null) {
            return;
        }
        for (long row = square(box.y()); row <= square(box.bottom()); row++) {
            for (long column = square(box.x()); column <= square(box.right()); column++) {
                squares.computeIfPresent(key(column, row), (k, entry) -> without(entry, node));
            }
        }
    }

    // An entry is a list of nodes with its length in the last element.

    private static int[] joined(int[] entry, int[] added) {
        int length = entry[entry.length - 1];
        int[] result = length + 1 < entry.length ? entry : Arrays.copyOf(entry, 2 * length + 2);
        result[length] = added[0];
        result[result.length - 1] = length + 1;
        return result;
    }

    private static int[] without(int[] entry, int node) {
        int length = entry[entry.length - 1];
        for (int i = 0; i < length; i++) {
            if (entry[i] == node) {
                entry[i] = entry[length - 1];
                entry[entry.length - 1] = length - 1;
                break;
            }
        }
        return length == 1 ? null : entry;
    }

    /** The nodes whose boxes meet the rectangle, in ascending order. */
    public List<Integer> in(Rect area) {
        List<Integer> found = new ArrayList<>();
        long squaresToWalk = (square(area.bottom()) - square(area.y()) + 1) * (square(area.right()) - square(area.x()) + 1);
        if (squaresToWalk > MANY_SQUARES) {
            known.forEach((node, box) -> addIfMet(found, node, box, area));
        } else {
            for (long row = square(area.y()); row <= square(area.bottom()); row++) {
                for (long column = square(area.x()); column <= square(area.right()); column++) {
                    int[] entry = squares.getOrDefault(key(column, row), NOTHING);
                    for (int i = 0; i < (entry.length == 0 ? 0 : entry[entry.length - 1]); i++) {
                        addIfMet(found, entry[i], known.get(entry[i]), area);
                    }
                }
            }
        }
        if (found.size() > 1) {
            found.sort(null);
            removeRepeated(found);
        }
        return found;
    }

    private static void removeRepeated(List<Integer> sorted) {
        int kept = 1;
        for (int i = 1; i < sorted.size(); i++) {
            if (!sorted.get(i).equals(sorted.get(kept - 1))) {
                sorted.set(kept++, sorted.get(i));
            }
        }
        sorted.subList(kept, sorted.size()).clear();
    }

    private static void addIfMet(List<Integer> found, int node, Rect box, Rect area) {
        if (box.intersects(area)) {
            found.add(node);
        }
    }

    /** Whether a line of upright and level or slanted pieces runs through a box other than two, with that much tolerance. */
    public boolean isCrossed(List<Point> line, int except, int exceptToo, double tolerance) {
        for (int i = 1; i < line.size(); i++) {
            if (pieceCrosses(line.get(i - 1), line.get(i), except, exceptToo, tolerance)) {
                return true;
            }
        }
        return false;
    }

    private boolean pieceCrosses(Point a, Point b, int except, int exceptToo, double tolerance) {
        double left = Math.min(a.x(), b.x());
        double top = Math.min(a.y(), b.y());
        double right = Math.max(a.x(), b.x());
        double bottom = Math.max(a.y(), b.y());
        for (long row = square(top); row <= square(bottom); row++) {
            for (long column = square(left); column <= square(right); column++) {
                int[] entry = squares.getOrDefault(key(column, row), NOTHING);
                for (int i = 0; i < (entry.length == 0 ? 0 : entry[entry.length - 1]); i++) {
                    int node = entry[i];
                    if (node != except && node != exceptToo && crosses(a, b, known.get(node), tolerance)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether a straight piece meets the inside of a rectangle made smaller by the tolerance on each side. */
    public static boolean crosses(Point a, Point b, Rect box, double tolerance) {
        double from = 0;
        double to = 1;
        double[] start = {a.x(), a.y()};
        double[] step = {b.x() - a.x(), b.y() - a.y()};
        double[] low = {box.x() + tolerance, box.y() + tolerance};
        double[] high = {box.right() - tolerance, box.bottom() - tolerance};
        for (int axis = 0; axis < 2; axis++) {
            if (Math.abs(step[axis]) < 1e-12) {
                if (start[axis] <= low[axis] || start[axis] >= high[axis]) {
                    return false;
                }
            } else {
                double t1 = (low[axis] - start[axis]) / step[axis];
                double t2 = (high[axis] - start[axis]) / step[axis];
                from = Math.max(from, Math.min(t1, t2));
                to = Math.min(to, Math.max(t1, t2));
            }
        }
        return from < to;
    }

    /** Moves a node that is not in the index to the nearest place where it keeps the distance from all that is. */
    public void moveToFreePlace(int node, double distance) {
        Rect wish = g.box(node);
        Rect best = null;
        double bestWay = Double.POSITIVE_INFINITY;
        List<Rect> candidates = new ArrayList<>(List.of(wish));
        for (int i = 0; i < candidates.size() && i < 400; i++) {
            Rect candidate = candidates.get(i);
            double way = Math.hypot(candidate.x() - wish.x(), candidate.y() - wish.y());
            if (way >= bestWay) {
                continue;
            }
            List<Integer> inTheWay = in(candidate.grow(distance));
            if (inTheWay.isEmpty()) {
                best = candidate;
                bestWay = way;
            } else {
                Rect other = known.get(inTheWay.get(0)).grow(distance + 0.01);
                candidates.add(new Rect(candidate.x(), other.bottom(), wish.width(), wish.height()));
                candidates.add(new Rect(other.right(), candidate.y(), wish.width(), wish.height()));
                candidates.add(new Rect(other.x() - wish.width(), candidate.y(), wish.width(), wish.height()));
                candidates.add(new Rect(candidate.x(), other.y() - wish.height(), wish.width(), wish.height()));
            }
        }
        if (best == null) {
            best = beyondEverything(wish, distance);
        }
        g.x[node] = best.x();
        g.y[node] = best.y();
    }

    private Rect beyondEverything(Rect wish, double distance) {
        double bottom = known.values().stream().mapToDouble(Rect::bottom).max().orElse(wish.y());
        return new Rect(wish.x(), bottom + 2 * distance, wish.width(), wish.height());
    }

    private static long square(double coordinate) {
        return (long) Math.floor(coordinate / SQUARE);
    }

    private static long key(long column, long row) {
        return column * 0x1_0000_0000L ^ row & 0xffff_ffffL;
    }
}
