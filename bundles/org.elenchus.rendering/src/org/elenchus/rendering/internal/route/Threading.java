// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.route;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.model.Point;
import org.elenchus.rendering.internal.Polylines;

/** Turns a way through cells into a line of level and upright pieces: straight as far as doors allow, across only where one forces it. */
final class Threading {
    /** Between lines that use the same gap. */
    private static final double LANE = 4;
    /** In a gap narrower than this a line keeps to the middle. */
    private static final double NARROW = 18;
    private static final double SAME = 0.5;

    private final FreeSpace space;
    /** By cell: how many lines turn in it. */
    private final int[] used;

    Threading(FreeSpace space) {
        this.space = space;
        used = new int[space.size()];
    }

    /** A straight piece: through which doors it can go if it lies between low and high. */
    private static final class Run {
        private final boolean level;
        private double low;
        private double high;
        private double at;
        /** The cell in which it ends. */
        private int lastCell;
        /** Where along itself it comes into that cell. */
        private double entry;
        /** Where along itself it leaves the cell in which it begins. */
        private double exit;

        Run(boolean level, double low, double high, int lastCell, double passes) {
            this.level = level;
            entry = passes;
            exit = passes;
            this.low = low;
            this.high = high;
            this.lastCell = lastCell;
        }

        boolean takes(boolean other, double from, double to) {
            return level == other && Math.max(low, from) <= Math.min(high, to);
        }

        void narrow(double from, double to, int cell, double passes) {
            entry = passes;
            low = Math.max(low, from);
            high = Math.min(high, to);
            lastCell = cell;
        }
    }

    List<Point> line(PathSearch.Way way, Port start, Port end) {
        List<Run> runs = runs(way, start, end);
        place(runs, start);
        List<Point> line = new ArrayList<>();
        line.add(start.border());
        double x = start.x();
        double y = start.y();
        line.add(new Point(x, y));
        for (int i = 1; i < runs.size(); i++) {
            Run before = runs.get(i - 1);
            Run next = runs.get(i);
            if (before.level != next.level) {
                x = next.level ? x : next.at;
                y = next.level ? next.at : y;
                line.add(new Point(x, y));
            } else if (next.level) {
                x = jog(before, next);
                line.add(new Point(x, y));
                y = next.at;
                line.add(new Point(x, y));
            } else {
                y = jog(before, next);
                line.add(new Point(x, y));
                x = next.at;
                line.add(new Point(x, y));
            }
        }
        line.add(new Point(end.x(), end.y()));
        line.add(end.border());
        return Polylines.simplified(line);
    }

    private List<Run> runs(PathSearch.Way way, Port start, Port end) {
        Doors doors = space.doors();
        List<Run> runs = new ArrayList<>();
        double fixed = start.level() ? start.y() : start.x();
        runs.add(new Run(start.level(), fixed, fixed, way.cells()[0], start.level() ? start.x() : start.y()));
        for (int i = 0; i < way.doors().length; i++) {
            int door = way.doors()[i];
            boolean level = !doors.isLevel(door);
            extend(runs, level, doors.low(door), doors.high(door), way.cells()[i + 1], doors.at(door));
        }
        double last = end.level() ? end.y() : end.x();
        extend(runs, end.level(), last, last, way.cells()[way.cells().length - 1], end.level() ? end.x() : end.y());
        return runs;
    }

    private static void extend(List<Run> runs, boolean level, double low, double high, int cell, double passes) {
        Run run = runs.get(runs.size() - 1);
        if (run.takes(level, low, high)) {
            run.narrow(low, high, cell, passes);
        } else {
            runs.add(new Run(level, low, high, cell, passes));
        }
    }

    /** Each run as near to the piece before as it can be. */
    private void place(List<Run> runs, Port start) {
        double x = start.x();
        double y = start.y();
        for (Run run : runs) {
            double wish = run.level ? y : x;
            run.at = Math.max(run.low, Math.min(run.high, wish));
            if (run.high > run.low && (run.at == run.low || run.at == run.high)) {
                double room = run.high - run.low;
                int index = used[run.lastCell]++;
                double shift = room < NARROW ? room / 2 : LANE * 0.75 * (index % 4);
                run.at = run.at == run.low ? run.low + shift : run.high - shift;
            }
            x = run.level ? x : run.at;
            y = run.level ? run.at : y;
        }
    }

    /** Where to cross a cell from one straight piece to another beside it: in its middle, then to both sides of it in turn; near the edge when turning back. */
    private double jog(Run before, Run next) {
        int cell = before.lastCell;
        double low = before.level ? space.left(cell) : space.top(cell);
        double high = before.level ? space.right(cell) : space.bottom(cell);
        double room = (high - low) / 2;
        int index = used[cell]++;
        if (Math.abs(before.entry - next.exit) < SAME) {
            double away = Math.min((index + 1) * LANE, room);
            return before.entry < low + room ? before.entry + away : before.entry - away;
        }
        double shift = (index + 1) / 2 * Math.min(LANE, room / 2) * (index % 2 == 0 ? 1 : -1);
        return (low + high) / 2 + Math.max(-room, Math.min(room, shift));
    }
}
