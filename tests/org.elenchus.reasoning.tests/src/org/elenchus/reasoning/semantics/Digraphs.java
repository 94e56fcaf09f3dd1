// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Every directed graph of a size once, up to the names of its nodes. A graph is a number: bit {@code a * size + b} says that a attacks b. Graphs are made from those with a node
 * less by adding one whose degrees no other node exceeds, which every graph has; of each kind the least number under renaming is kept.
 */
final class Digraphs {
    private final int size;
    private final boolean selfAttacks;
    private final List<int[]> orders = new ArrayList<>();

    private Digraphs(int size, boolean selfAttacks) {
        this.size = size;
        this.selfAttacks = selfAttacks;
        permute(new int[size], 0, 0);
    }

    private void permute(int[] order, int at, int used) {
        if (at == size) {
            orders.add(order.clone());
        }
        for (int node = 0; node < size; node++) {
            if ((used >> node & 1) == 0 && at < size) {
                order[at] = node;
                permute(order, at + 1, used | 1 << node);
            }
        }
    }

    /** All graphs of a size, in rising order. */
    static long[] all(int size, boolean selfAttacks) {
        if (size == 0) {
            return new long[] { 0 };
        }
        long[] smaller = all(size - 1, selfAttacks);
        Digraphs work = new Digraphs(size, selfAttacks);
        long[] found = new long[1024];
        int[] count = new int[1];
        long[][] kept = { found };
        for (long graph : smaller) {
            work.extend(graph, canonical -> {
                if (count[0] == kept[0].length) {
                    count[0] = distinct(kept[0], count[0]);
                    kept[0] = count[0] * 2 > kept[0].length ? Arrays.copyOf(kept[0], 2 * kept[0].length) : kept[0];
                }
                kept[0][count[0]++] = canonical;
            });
        }
        return Arrays.copyOf(kept[0], distinct(kept[0], count[0]));
    }

    private static int distinct(long[] values, int count) {
        Arrays.sort(values, 0, count);
        int to = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || values[i] != values[i - 1]) {
                values[to++] = values[i];
            }
        }
        return to;
    }

    private void extend(long smaller, LongConsumer found) {
        int last = size - 1;
        long begun = 0;
        for (int a = 0; a < last; a++) {
            begun |= (smaller >> a * last & (1L << last) - 1) << a * size;
        }
        int ends = selfAttacks ? 2 * last + 1 : 2 * last;
        for (long bits = 0; bits < 1L << ends; bits++) {
            long graph = begun | (bits & (1L << last) - 1) << last * size;
            for (int a = 0; a < last; a++) {
                graph |= (bits >> last + a & 1) << a * size + last;
            }
            graph |= (bits >> 2 * last & 1) << last * size + last;
            if (isGreatest(graph, last)) {
                found.accept(canonical(graph));
            }
        }
    }

    private boolean isGreatest(long graph, int node) {
        int degrees = degrees(graph, node);
        for (int other = 0; other < size; other++) {
            if (degrees(graph, other) > degrees) {
                return false;
            }
        }
        return true;
    }

    /** What renaming does not change: whether it attacks itself, how many it attacks, how many attack it. */
    private int degrees(long graph, int node) {
        int out = Long.bitCount(graph >> node * size & (1L << size) - 1);
        int in = 0;
        for (int a = 0; a < size; a++) {
            in += (int) (graph >> a * size + node & 1);
        }
        return ((int) (graph >> node * size + node & 1) * 16 + out) * 16 + in;
    }

    /** The least number among renamings that sort the nodes by their degrees. */
    private long canonical(long graph) {
        int[] degrees = new int[size];
        for (int node = 0; node < size; node++) {
            degrees[node] = degrees(graph, node);
        }
        long least = Long.MAX_VALUE;
        for (int[] order : orders) {
            if (isSorted(order, degrees)) {
                least = Math.min(least, renamed(graph, order));
            }
        }
        return least;
    }

    private static boolean isSorted(int[] order, int[] degrees) {
        for (int i = 1; i < order.length; i++) {
            if (degrees[order[i - 1]] > degrees[order[i]]) {
                return false;
            }
        }
        return true;
    }

    private long renamed(long graph, int[] order) {
        long result = 0;
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                result |= (graph >> order[a] * size + order[b] & 1) << a * size + b;
            }
        }
        return result;
    }
}
