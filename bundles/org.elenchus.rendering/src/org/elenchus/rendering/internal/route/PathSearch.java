// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.route;

import java.util.Arrays;

/** Finds short ways with few bends and few crossings through free space: A* over its cells. */
final class PathSearch {
    static final double BEND = 14;
    private static final double SHORT = 10;
    private static final double ROOM_FOR_ONE = 3.2;
    private static final double CROWDED = 70;
    /** At one end of a line. */
    static final int MOST_PORTS = 32;
    /** Above 1: ways need not be the shortest, and are found many times faster. */
    private static final double HASTE = 1.8;
    /** Where lines are to be crossed rarely, ways that lead away from the goal at first are worth a longer look. */
    private static final double PATIENCE = 1.05;
    /** Ways that need more cells than this are given up. */
    private static final int MOST_CELLS = 60_000;

    private final FreeSpace space;
    private final Doors doors;
    private final double price;
    private final double haste;
    private final double[] cost;
    private final double[] entryX;
    private final double[] entryY;
    private final int[] previous;
    /** By cell: the door that one came in by, or -1. */
    private final int[] door;
    private final int[] stamp;
    private int search;

    private int[] heap = new int[256];
    private double[] priority = new double[256];
    private int heapSize;

    private Port[] goals;
    private int[] goalCells;
    private boolean[] startLevel;
    private double goalLeft;
    private double goalTop;
    private double goalRight;
    private double goalBottom;

    /** @param price of crossing a line, in points */
    PathSearch(FreeSpace space, double price) {
        this.space = space;
        this.doors = space.doors();
        this.price = price;
        haste = price > 0 ? PATIENCE : HASTE;
        int tables = space.size() + MOST_PORTS;
        cost = new double[tables];
        entryX = new double[tables];
        entryY = new double[tables];
        previous = new int[tables];
        door = new int[tables];
        stamp = new int[tables];
    }

    /** A way found: cells from start to goal, the doors between them, and which ports. */
    record Way(int[] cells, int[] doors, int from, int to) {
    }

    /**
     * Searches.
     *
     * @param startCells cell of each start port, or -1 for a port that cannot be used
     * @return null where there is no way
     */
    Way find(Port[] starts, int[] startCells, Port[] ends, int[] endCells) {
        search++;
        heapSize = 0;
        goals = ends;
        goalCells = endCells;
        startLevel = new boolean[starts.length];
        frameGoals();
        for (int i = 0; i < starts.length; i++) {
            startLevel[i] = starts[i].level();
            if (startCells[i] >= 0) {
                relax(startCells[i], -1 - i, -1, starts[i].cost(), starts[i].x(), starts[i].y());
            }
        }
        int looked = 0;
        while (heapSize > 0 && looked++ < MOST_CELLS) {
            double promised = priority[0];
            int at = pop();
            if (at >= space.size()) {
                return way(at);
            }
            if (promised <= cost[at] + estimate(entryX[at], entryY[at]) + 1e-6) {
                expand(at);
            }
        }
        return null;
    }

    private void expand(int cell) {
        double x = entryX[cell];
        double y = entryY[cell];
        boolean isLevel = door[cell] >= 0 ? !doors.isLevel(door[cell]) : startLevel[-1 - previous[cell]];
        for (int k = 0; k < goals.length; k++) {
            if (goalCells[k] == cell) {
                Port goal = goals[k];
                double way = Math.abs(goal.x() - x) + Math.abs(goal.y() - y);
                double dearer = bends(isLevel, goal.level(), goal.x() - x, goal.y() - y) + crowd(cell, goal.x() - x, goal.y() - y) + goal.cost();
                relax(space.size() + k, cell, -1, cost[cell] + way + dearer, goal.x(), goal.y());
            }
        }
        for (int i = doors.first(cell); i < doors.end(cell); i++) {
            int way = doors.door(i);
            if (way != door[cell]) {
                double along = Math.max(doors.low(way), Math.min(doors.high(way), doors.isLevel(way) ? x : y));
                double nx = doors.isLevel(way) ? along : doors.at(way);
                double ny = doors.isLevel(way) ? doors.at(way) : along;
                double dearer = bends(isLevel, !doors.isLevel(way), nx - x, ny - y) + crowd(cell, nx - x, ny - y) + (doors.isLine(way) ? price : 0);
                relax(doors.behind(way, cell), cell, way, cost[cell] + Math.abs(nx - x) + Math.abs(ny - y) + dearer, nx, ny);
            }
        }
    }

    private static double bends(boolean levelBefore, boolean levelAfter, double dx, double dy) {
        if (levelBefore != levelAfter) {
            return BEND;
        }
        return Math.abs(levelBefore ? dy : dx) > 0.1 ? 2 * BEND : 0;
    }

    /** What it costs to go along where there is room for one line at most. */
    private double crowd(int cell, double dx, double dy) {
        double sum = 0;
        if (Math.abs(dx) > SHORT) {
            sum += crowd(space.bottom(cell) - space.top(cell));
        }
        if (Math.abs(dy) > SHORT) {
            sum += crowd(space.right(cell) - space.left(cell));
        }
        return sum;
    }

    private static double crowd(double room) {
        return room > ROOM_FOR_ONE ? 0 : room > ROOM_FOR_ONE / 2 ? CROWDED : 3 * CROWDED;
    }

    private void relax(int node, int from, int through, double newCost, double x, double y) {
        if (stamp[node] == search && cost[node] <= newCost) {
            return;
        }
        stamp[node] = search;
        cost[node] = newCost;
        previous[node] = from;
        door[node] = through;
        entryX[node] = x;
        entryY[node] = y;
        push(node, newCost + (node >= space.size() ? 0 : estimate(x, y)));
    }

    /** To the rectangle around the goals. */
    private double estimate(double x, double y) {
        double dx = Math.max(0, Math.max(goalLeft - x, x - goalRight));
        double dy = Math.max(0, Math.max(goalTop - y, y - goalBottom));
        return haste * (dx + dy);
    }

    private void frameGoals() {
        goalLeft = Double.POSITIVE_INFINITY;
        goalTop = Double.POSITIVE_INFINITY;
        goalRight = Double.NEGATIVE_INFINITY;
        goalBottom = Double.NEGATIVE_INFINITY;
        for (Port goal : goals) {
            goalLeft = Math.min(goalLeft, goal.x());
            goalTop = Math.min(goalTop, goal.y());
            goalRight = Math.max(goalRight, goal.x());
            goalBottom = Math.max(goalBottom, goal.y());
        }
    }

    private Way way(int goal) {
        int count = 0;
        int at = previous[goal];
        for (; at >= 0; at = previous[at]) {
            count++;
        }
        int[] cells = new int[count];
        int[] through = new int[count - 1];
        int cell = previous[goal];
        for (int i = count - 1; i >= 0; i--) {
            cells[i] = cell;
            if (i > 0) {
                through[i - 1] = door[cell];
            }
            cell = previous[cell];
        }
        return new Way(cells, through, -1 - at, goal - space.size());
    }

    private void push(int node, double key) {
        if (heapSize == heap.length) {
            heap = Arrays.copyOf(heap, 2 * heapSize);
            priority = Arrays.copyOf(priority, 2 * heapSize);
        }
        int at = heapSize++;
        while (at > 0 && priority[(at - 1) / 2] > key) {
            heap[at] = heap[(at - 1) / 2];
            priority[at] = priority[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        heap[at] = node;
        priority[at] = key;
    }

    private int pop() {
        int result = heap[0];
        int last = heap[--heapSize];
        double key = priority[heapSize];
        int at = 0;
        while (2 * at + 1 < heapSize) {
            int child = 2 * at + 1;
            if (child + 1 < heapSize && priority[child + 1] < priority[child]) {
                child++;
            }
            if (priority[child] >= key) {
                break;
            }
            heap[at] = heap[child];
            priority[at] = priority[child];
            at = child;
        }
        heap[at] = last;
        priority[at] = key;
        return result;
    }
}
