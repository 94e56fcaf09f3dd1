// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.sat;

import java.util.Arrays;

/** Variables by how often they lately took part in conflicts (VSIDS; Moskewicz et al. 2001), the most active first, the lower of equals. */
final class ActivityHeap {
    private static final double DECAY = 1 / 0.95;
    private static final double HUGE = 1e100;

    private double[] activity = new double[16];
    private int[] heap = new int[16];
    private int[] position = new int[16];
    private int size;
    private double step = 1;

    /** Makes room for variables up to the given one. */
    void grow(int last) {
        if (last >= position.length) {
            int length = Math.max(last + 1, 2 * position.length);
            activity = Arrays.copyOf(activity, length);
            heap = Arrays.copyOf(heap, length);
            position = Arrays.copyOf(position, length);
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Adds a variable unless it is in the heap. Positions count from 1, 0 is outside. */
    void insert(int variable) {
        if (position[variable] == 0) {
            heap[size++] = variable;
            rise(size - 1, variable);
        }
    }

    /** Takes out the most active. */
    int remove() {
        int top = heap[0];
        position[top] = 0;
        int last = heap[--size];
        if (size > 0) {
            sink(last);
        }
        return top;
    }

    void bump(int variable) {
        activity[variable] += step;
        if (activity[variable] > HUGE) {
            for (int i = 0; i < activity.length; i++) {
                activity[i] /= HUGE;
            }
            step /= HUGE;
        }
        if (position[variable] > 0) {
            rise(position[variable] - 1, variable);
        }
    }

    /** Lets what was bumped so far count less. */
    void decay() {
        step *= DECAY;
    }

    private boolean before(int one, int other) {
        return activity[one] > activity[other] || activity[one] == activity[other] && one < other;
    }

    private void rise(int from, int variable) {
        int at = from;
        while (at > 0 && before(variable, heap[(at - 1) >> 1])) {
            heap[at] = heap[(at - 1) >> 1];
            position[heap[at]] = at + 1;
            at = (at - 1) >> 1;
        }
        heap[at] = variable;
        position[variable] = at + 1;
    }

    private void sink(int variable) {
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && before(heap[child + 1], heap[child])) {
                child++;
            }
            if (!before(heap[child], variable)) {
                break;
            }
            heap[at] = heap[child];
            position[heap[at]] = at + 1;
            at = child;
        }
        heap[at] = variable;
        position[variable] = at + 1;
    }
}
