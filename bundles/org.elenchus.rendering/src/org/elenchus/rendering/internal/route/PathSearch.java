// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.route;

import java.util.Arrays;

/** Finds short ways with few bends through free space: A* over its cells. Keeps its tables from one search to the next. */
final class PathSearch {
    private static final double BEND = 14;
    /** Above 1: ways need not be the shortest, and are found many times faster. */
    private static final double HASTE = 1.8;
    /** Ways that need more cells than this are given up. */
    private static final int MOST_CELLS = 60_000;

    private final FreeSpace space;
    private final double[] cost;
    private final double[] entryX;
    private final double[] entryY;
    private final int[] previous;
    private final int[] stamp;
    private int search;

    private int[] heap = new int[256];
    private double[] priority = new double[256];
    private int heapSize;

    private Port[] goals;
    private int[] goalCells;
    private double goalLeft;
    private double goalTop;
    private double goalRight;
    private double goalBottom;

    PathSearch(FreeSpace space) {
        this.space = space;
        int tables = space.size() + 8;
        cost = new double[tables];
        entryX = new double[tables];
        entryY = new double[tables];
        previous = new int[tables];
        stamp = new int[tables];
    }

    /** A way found: cells from start to goal, and which ports. */
    record Way(int[] cells, int from, int to) {
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
        frameGoals();
        for (int i = 0; i < starts.length; i++) {
            if (startCells[i] >= 0) {
                relax(startCells[i], -1 - i, starts[i].cost(), starts[i].x(), starts[i].y());
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
        for (int k = 0; k < goals.length; k++) {
            if (goalCells[k] == cell) {
                double way = Math.abs(goals[k].x() - x) + Math.abs(goals[k].y() - y);
                double bend = goals[k].level() || Math.abs(goals[k].x() - x) > 0.1 ? BEND : 0;
                relax(space.size() + k, cell, cost[cell] + way + bend + goals[k].cost(), goals[k].x(), goals[k].y());
            }
        }
        for (int i = 0; i < space.neighbours(cell); i++) {
            int next = space.neighbour(cell, i);
            double low = Math.max(space.left(cell), space.left(next)) + 0.4;
            double high = Math.min(space.right(cell), space.right(next)) - 0.4;
            double nx = Math.max(low, Math.min(high, x));
            double ny = space.top(next) >= space.bottom(cell) ? space.bottom(cell) : space.top(cell);
            double bend = Math.abs(nx - x) > 0.1 ? 2 * BEND : 0;
            relax(next, cell, cost[cell] + Math.abs(nx - x) + Math.abs(ny - y) + bend, nx, ny);
        }
    }

    private void relax(int node, int from, double newCost, double x, double y) {
        if (stamp[node] == search && cost[node] <= newCost) {
            return;
        }
        stamp[node] = search;
        cost[node] = newCost;
        previous[node] = from;
        entryX[node] = x;
        entryY[node] = y;
        push(node, newCost + (node >= space.size() ? 0 : estimate(x, y)));
    }

    /** To the rectangle around the goals. */
    private double estimate(double x, double y) {
        double dx = Math.max(0, Math.max(goalLeft - x, x - goalRight));
        double dy = Math.max(0, Math.max(goalTop - y, y - goalBottom));
        return HASTE * (dx + dy);
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
        int[] cells = new int[16];
        int count = 0;
        int at = previous[goal];
        while (at >= 0) {
            if (count == cells.length) {
                cells = Arrays.copyOf(cells, 2 * count);
            }
            cells[count++] = at;
            at = previous[at];
        }
        int startPort = -1 - at;
        int[] forward = new int[count];
        for (int i = 0; i < count; i++) {
            forward[i] = cells[count - 1 - i];
        }
        return new Way(forward, startPort, goal - space.size());
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
