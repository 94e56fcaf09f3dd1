// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import java.util.List;

import org.elenchus.model.Point;
import org.elenchus.rendering.Near;
import org.elenchus.rendering.notation.Diagram;
import org.elenchus.rendering.scene.Rect;

/**
 * Where the nodes and links of a canvas were at a moment, to find those near a place: a grid of squares over the picture. Keeps its own values, so that
 * the canvas may change afterwards. It can be made by any thread, and asked by one.
 */
final class PartIndex implements Near {
    private static final double SQUARE = 256;
    private static final int MOST_SQUARES = 1 << 20;
    /** How far signs stick out of a node, and arrowheads and words out of a line. */
    private static final double AROUND_NODE = 24;
    private static final double AROUND_LINE = 12;
    private static final double AROUND_WORDS = 48;

    private final double left;
    private final double top;
    private final double square;
    private final int columns;
    private final int rows;
    /** By square: where its entries begin. */
    private final int[] starts;
    private final int[] entries;
    private final int nodes;
    private final int links;
    private final int[] asked;
    private int question;

    PartIndex(Canvas canvas) {
        Rect all = canvas.bounds().grow(AROUND_WORDS);
        left = all.x();
        top = all.y();
        double side = SQUARE;
        while ((all.width() / side + 1) * (all.height() / side + 1) > MOST_SQUARES) {
            side *= 2;
        }
        square = side;
        columns = (int) (all.width() / side) + 1;
        rows = (int) (all.height() / side) + 1;
        starts = new int[columns * rows + 1];
        nodes = canvas.nodes.length;
        links = canvas.links.length;
        asked = new int[nodes + links];
        Counter counter = new Counter();
        walk(canvas, counter);
        for (int i = 0; i < columns * rows; i++) {
            starts[i + 1] += starts[i];
        }
        entries = new int[starts[columns * rows]];
        walk(canvas, new Filler());
    }

    @Override
    public int nodes() {
        return nodes;
    }

    @Override
    public int links() {
        return links;
    }

    private interface Sink {
        void take(int square, int entry);
    }

    /** Counts each square's entries one place further on, so that a running sum gives where they begin. */
    private final class Counter implements Sink {
        @Override
        public void take(int at, int entry) {
            starts[at + 1]++;
        }
    }

    private final class Filler implements Sink {
        private final int[] next = starts.clone();

        @Override
        public void take(int at, int entry) {
            entries[next[at]++] = entry;
        }
    }

    private void walk(Canvas canvas, Sink sink) {
        Geometry g = canvas.places.geometry;
        for (int i = 0; i < g.nodes; i++) {
            enter(g.x[i] - AROUND_NODE, g.y[i] - AROUND_NODE, g.x[i] + g.width[i] + AROUND_NODE, g.y[i] + g.height[i] + AROUND_NODE, i, sink);
        }
        for (int i = 0; i < g.links; i++) {
            Diagram.Link link = canvas.links[i];
            double around = link.figure().label() == null && link.figure().sign() == null ? AROUND_LINE : AROUND_WORDS;
            List<Point> route = g.routes[i];
            for (int k = 1; k < route.size(); k++) {
                Point a = route.get(k - 1);
                Point b = route.get(k);
                enter(Math.min(a.x(), b.x()) - around, Math.min(a.y(), b.y()) - around, Math.max(a.x(), b.x()) + around,
                        Math.max(a.y(), b.y()) + around, g.nodes + i, sink);
            }
        }
    }

    private void enter(double x1, double y1, double x2, double y2, int entry, Sink sink) {
        int lastColumn = column(x2);
        int lastRow = row(y2);
        for (int row = row(y1); row <= lastRow; row++) {
            for (int column = column(x1); column <= lastColumn; column++) {
                sink.take(row * columns + column, entry);
            }
        }
    }

    private int column(double x) {
        return (int) Math.max(0, Math.min(columns - 1.0, Math.floor((x - left) / square)));
    }

    private int row(double y) {
        return (int) Math.max(0, Math.min(rows - 1.0, Math.floor((y - top) / square)));
    }

    @Override
    public int[] within(Rect area) {
        question++;
        int[] found = new int[64];
        int count = 0;
        int lastColumn = column(area.right());
        int lastRow = row(area.bottom());
        for (int row = row(area.y()); row <= lastRow; row++) {
            for (int column = column(area.x()); column <= lastColumn; column++) {
                int at = row * columns + column;
                for (int i = starts[at]; i < starts[at + 1]; i++) {
                    if (asked[entries[i]] != question) {
                        asked[entries[i]] = question;
                        if (count == found.length) {
                            found = java.util.Arrays.copyOf(found, 2 * count);
                        }
                        found[count++] = entries[i];
                    }
                }
            }
        }
        return java.util.Arrays.copyOf(found, count);
    }
}
