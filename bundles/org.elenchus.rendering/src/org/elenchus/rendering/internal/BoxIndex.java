// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.elenchus.model.Point;
import org.elenchus.rendering.scene.Rect;

/** Finds the boxes near a place: nodes by the squares of a grid that they touch. Not safe for use by several threads. */
public final class BoxIndex {
    private static final double SQUARE = 160;
    /** More squares than this are not walked one by one; all nodes are looked at instead. */
    private static final long MANY_SQUARES = 20_000;

    private static final int NONE = -1;
    /** Marks a square that has had nodes and has none now, so that searches go past it. */
    private static final int EMPTIED = -2;

    private final Geometry g;
    private final boolean[] known;
    private final double[] left;
    private final double[] top;
    private final double[] right;
    private final double[] bottom;
    private int count;
    // Squares in a hash table with open addressing; the nodes of each are chained.
    private long[] keys;
    private int[] heads;
    private int squares;
    private int[] node;
    private int[] next;
    private int links;
    private int free = NONE;

    public BoxIndex(Geometry geometry) {
        this.g = geometry;
        known = new boolean[g.nodes];
        left = new double[g.nodes];
        top = new double[g.nodes];
        right = new double[g.nodes];
        bottom = new double[g.nodes];
        int size = Integer.highestOneBit(Math.max(64, 4 * g.nodes)) * 2;
        keys = new long[size];
        heads = new int[size];
        Arrays.fill(heads, NONE);
        node = new int[Math.max(64, 3 * g.nodes)];
        next = new int[node.length];
    }

    public static BoxIndex ofAll(Geometry geometry) {
        BoxIndex index = new BoxIndex(geometry);
        for (int node = 0; node < geometry.nodes; node++) {
            index.add(node);
        }
        return index;
    }

    /** Adds a node where it stands now. */
    public void add(int added) {
        known[added] = true;
        count++;
        left[added] = g.x[added];
        top[added] = g.y[added];
        right[added] = g.x[added] + g.width[added];
        bottom[added] = g.y[added] + g.height[added];
        for (long row = square(top[added]); row <= square(bottom[added]); row++) {
            for (long column = square(left[added]); column <= square(right[added]); column++) {
                chain(key(column, row), added);
            }
        }
    }

    private void chain(long key, int added) {
        if (2 * squares > keys.length) {
            enlarge();
        }
        int slot = slot(key);
        if (heads[slot] == NONE) {
            squares++;
            keys[slot] = key;
        }
        int link = free;
        if (link != NONE) {
            free = next[link];
        } else {
            if (links == node.length) {
                node = Arrays.copyOf(node, 2 * links);
                next = Arrays.copyOf(next, 2 * links);
            }
            link = links++;
        }
        node[link] = added;
        next[link] = heads[slot] == EMPTIED ? NONE : heads[slot];
        heads[slot] = link;
    }

    private void enlarge() {
        long[] oldKeys = keys;
        int[] oldHeads = heads;
        keys = new long[2 * oldKeys.length];
        heads = new int[keys.length];
        Arrays.fill(heads, NONE);
        squares = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldHeads[i] >= 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                heads[slot] = oldHeads[i];
                squares++;
            }
        }
    }

    /** The place of a square in the table, or the free place where it would be. */
    private int slot(long key) {
        int mask = keys.length - 1;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 40) & mask;
        while (heads[slot] != NONE && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** The first link of a square's chain, or a negative number. */
    private int head(long column, long row) {
        return heads[slot(key(column, row))];
    }

    /** Takes a node out of the place where it was added. */
    public void remove(int removed) {
        if (!known[removed]) {
            return;
        }
        known[removed] = false;
        count--;
        for (long row = square(top[removed]); row <= square(bottom[removed]); row++) {
            for (long column = square(left[removed]); column <= square(right[removed]); column++) {
                unchain(slot(key(column, row)), removed);
            }
        }
    }

    private void unchain(int slot, int removed) {
        int before = NONE;
        for (int link = heads[slot]; link >= 0; before = link, link = next[link]) {
            if (node[link] == removed) {
                if (before >= 0) {
                    next[before] = next[link];
                } else {
                    heads[slot] = next[link] == NONE ? EMPTIED : next[link];
                }
                next[link] = free;
                free = link;
                return;
            }
        }
    }

    private boolean meets(int other, Rect area) {
        return left[other] < area.right() && area.x() < right[other] && top[other] < area.bottom() && area.y() < bottom[other];
    }

    private Rect box(int other) {
        return new Rect(left[other], top[other], right[other] - left[other], bottom[other] - top[other]);
    }

    /** The nodes whose boxes meet the rectangle, in ascending order. */
    public List<Integer> in(Rect area) {
        List<Integer> found = new ArrayList<>();
        long squaresToWalk = (square(area.bottom()) - square(area.y()) + 1) * (square(area.right()) - square(area.x()) + 1);
        if (squaresToWalk > MANY_SQUARES) {
            for (int other = 0; other < g.nodes; other++) {
                addIfMet(found, other, area);
            }
        } else {
            for (long row = square(area.y()); row <= square(area.bottom()); row++) {
                for (long column = square(area.x()); column <= square(area.right()); column++) {
                    for (int link = head(column, row); link >= 0; link = next[link]) {
                        addIfMet(found, node[link], area);
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

    private void addIfMet(List<Integer> found, int other, Rect area) {
        if (known[other] && meets(other, area)) {
            found.add(other);
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
                for (int link = head(column, row); link >= 0; link = next[link]) {
                    int other = node[link];
                    if (other != except && other != exceptToo && crosses(a, b, other, tolerance)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean crosses(Point a, Point b, int other, double tolerance) {
        return crosses(a.x(), b.x(), a.y(), b.y(), left[other] + tolerance, right[other] - tolerance, top[other] + tolerance, bottom[other] - tolerance);
    }

    /** Whether a straight piece meets the inside of a rectangle made smaller by the tolerance on each side. */
    public static boolean crosses(Point a, Point b, Rect box, double tolerance) {
        return crosses(a.x(), b.x(), a.y(), b.y(), box.x() + tolerance, box.right() - tolerance, box.y() + tolerance, box.bottom() - tolerance);
    }

    private static boolean crosses(double x1, double x2, double y1, double y2, double left, double right, double top, double bottom) {
        if (Math.max(x1, x2) <= left && x1 != x2 || Math.min(x1, x2) >= right && x1 != x2) {
            return false;
        }
        double from = 0;
        double to = 1;
        if (Math.abs(x2 - x1) < 1e-12) {
            if (x1 <= left || x1 >= right) {
                return false;
            }
        } else {
            double t1 = (left - x1) / (x2 - x1);
            double t2 = (right - x1) / (x2 - x1);
            from = Math.max(from, Math.min(t1, t2));
            to = Math.min(to, Math.max(t1, t2));
        }
        if (Math.abs(y2 - y1) < 1e-12) {
            return y1 > top && y1 < bottom && from < to;
        }
        double t1 = (top - y1) / (y2 - y1);
        double t2 = (bottom - y1) / (y2 - y1);
        return Math.max(from, Math.min(t1, t2)) < Math.min(to, Math.max(t1, t2));
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
                Rect other = box(inTheWay.get(0)).grow(distance + 0.01);
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
        double lowest = count == 0 ? wish.y() : Double.NEGATIVE_INFINITY;
        for (int other = 0; other < g.nodes; other++) {
            lowest = known[other] ? Math.max(lowest, bottom[other]) : lowest;
        }
        return new Rect(wish.x(), lowest + 2 * distance, wish.width(), wish.height());
    }

    private static long square(double coordinate) {
        double squares = coordinate / SQUARE;
        long whole = (long) squares;
        return squares < whole ? whole - 1 : whole;
    }

    private static long key(long column, long row) {
        return column * 0x1_0000_0000L ^ row & 0xffff_ffffL;
    }
}
