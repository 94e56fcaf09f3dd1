// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.sat;

import java.util.Arrays;

/**
 * What is assigned and what follows from it: two watched literals a clause, with blockers (Moskewicz et al. 2001; Eén & Sörensson 2003).
 * Here a literal is twice its variable, plus 1 where it is negative. Fields are shared with the rest of the solver for speed.
 */
final class Propagation {
    static final int NONE = -1;
    /** A clause in the store: its length, its rank (0 for what was given, else the number of levels in it), its literals. */
    static final int HEADER = 2;

    int[] store = new int[64];
    int used;
    /** By literal: 1 true, -1 false, 0 open. */
    byte[] value = new byte[2];
    int[] level = new int[1];
    int[] reason = new int[1];
    int[] trail = new int[1];
    int assigned;
    int depth;
    private int propagated;
    private int[] levelStart = new int[16];
    private int[][] watches = new int[2][];
    private int[] watchEnd = new int[2];

    /** Makes room for variables up to the given one. */
    void grow(int last) {
        if (last >= level.length) {
            int length = Math.max(last + 1, 2 * level.length);
            value = Arrays.copyOf(value, 2 * length);
            level = Arrays.copyOf(level, length);
            reason = Arrays.copyOf(reason, length);
            trail = Arrays.copyOf(trail, length);
            watches = Arrays.copyOf(watches, 2 * length);
            watchEnd = Arrays.copyOf(watchEnd, 2 * length);
        }
    }

    /** Keeps a clause of two literals or more and watches its first two. */
    int keep(int[] literals, int size, int rank) {
        if (used + size + HEADER > store.length) {
            store = Arrays.copyOf(store, Math.max(2 * store.length, used + size + HEADER));
        }
        int clause = used;
        store[used] = size;
        store[used + 1] = rank;
        System.arraycopy(literals, 0, store, used + HEADER, size);
        used += size + HEADER;
        watch(clause);
        return clause;
    }

    private void watch(int clause) {
        int first = store[clause + HEADER];
        int second = store[clause + HEADER + 1];
        watch(first, clause, second);
        watch(second, clause, first);
    }

    private void watch(int literal, int clause, int blocker) {
        int[] list = watches[literal];
        int end = watchEnd[literal];
        if (list == null) {
            list = new int[8];
            watches[literal] = list;
        } else if (end == list.length) {
            list = Arrays.copyOf(list, 2 * end);
            watches[literal] = list;
        }
        list[end] = clause;
        list[end + 1] = blocker;
        watchEnd[literal] = end + 2;
    }

    /** Forgets all clauses that the filter drops, as well as their watches; only where nothing is assigned but what holds for good. */
    void compact(java.util.function.IntPredicate dropped) {
        Arrays.fill(watchEnd, 0);
        int to = 0;
        for (int from = 0; from < used;) {
            int length = store[from] + HEADER;
            if (!dropped.test(from)) {
                System.arraycopy(store, from, store, to, length);
                watch(to);
                to += length;
            }
            from += length;
        }
        used = to;
    }

    void assign(int literal, int because) {
        value[literal] = 1;
        value[literal ^ 1] = -1;
        level[literal >> 1] = depth;
        reason[literal >> 1] = because;
        trail[assigned++] = literal;
    }

    /** Begins a level of decisions. */
    void descend() {
        if (depth == levelStart.length) {
            levelStart = Arrays.copyOf(levelStart, 2 * depth);
        }
        levelStart[depth++] = assigned;
    }

    /** Takes back what was assigned below a level and tells the heap. */
    void backTo(int target, ActivityHeap open) {
        if (depth <= target) {
            return;
        }
        int start = levelStart[target];
        for (int i = assigned - 1; i >= start; i--) {
            int literal = trail[i];
            value[literal] = 0;
            value[literal ^ 1] = 0;
            open.insert(literal >> 1);
        }
        assigned = start;
        propagated = start;
        depth = target;
    }

    /** Assigns all that follows; a clause that nothing satisfies any more, or NONE. */
    int propagate() {
        while (propagated < assigned) {
            int conflict = visit(trail[propagated++] ^ 1);
            if (conflict != NONE) {
                propagated = assigned;
                return conflict;
            }
        }
        return NONE;
    }

    private int visit(int falsified) {
        byte[] values = value;
        int[] clauses = store;
        int[] list = watches[falsified];
        int end = watchEnd[falsified];
        int kept = 0;
        for (int i = 0; i < end; i += 2) {
            int clause = list[i];
            int blocker = list[i + 1];
            if (values[blocker] > 0) {
                list[kept++] = clause;
                list[kept++] = blocker;
                continue;
            }
            int other = clauses[clause + HEADER] ^ clauses[clause + HEADER + 1] ^ falsified;
            if (values[other] <= 0 && moveWatch(clause, other, falsified)) {
                continue;
            }
            list[kept++] = clause;
            list[kept++] = other;
            if (values[other] < 0) {
                System.arraycopy(list, i + 2, list, kept, end - i - 2);
                watchEnd[falsified] = kept + end - i - 2;
                return clause;
            }
            if (values[other] == 0) {
                assign(other, clause);
            }
        }
        watchEnd[falsified] = kept;
        return NONE;
    }

    /** Watches another literal of the clause that is not false; whether there is one. */
    private boolean moveWatch(int clause, int other, int falsified) {
        int[] clauses = store;
        int end = clause + HEADER + clauses[clause];
        for (int k = clause + HEADER + 2; k < end; k++) {
            int literal = clauses[k];
            if (value[literal] >= 0) {
                clauses[k] = falsified;
                clauses[clause + HEADER] = other;
                clauses[clause + HEADER + 1] = literal;
                watch(literal, clause, other);
                return true;
            }
        }
        return false;
    }
}
