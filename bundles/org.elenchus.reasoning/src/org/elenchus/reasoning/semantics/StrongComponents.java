// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

import java.util.Arrays;

import org.elenchus.reasoning.network.Network;

/** Strongly connected components of a network (Tarjan 1972, without recursion), numbered so that inputs come from lower numbers. */
public final class StrongComponents {
    private final Network net;
    private final boolean supportsOnly;
    private final int[] order;
    private final int[] low;
    private final int[] component;
    private final int[] stack;
    private final int[] path;
    private final int[] position;
    private int stacked;
    private int visited;
    private int count;

    private StrongComponents(Network net, boolean supportsOnly) {
        this.net = net;
        this.supportsOnly = supportsOnly;
        order = new int[net.size()];
        low = new int[net.size()];
        component = new int[net.size()];
        stack = new int[net.size()];
        path = new int[net.size()];
        position = new int[net.size()];
        Arrays.fill(component, -1);
    }

    /** Over all links. */
    public static StrongComponents of(Network net) {
        return new StrongComponents(net, false).run();
    }

    /** Over supporting links only. */
    static StrongComponents ofSupports(Network net) {
        return new StrongComponents(net, true).run();
    }

    private StrongComponents run() {
        for (int node = 0; node < net.size(); node++) {
            if (order[node] == 0) {
                explore(node);
            }
        }
        return this;
    }

    private int inputEnd(int node) {
        return supportsOnly ? net.attackStart(node) : net.inputEnd(node);
    }

    private void enter(int node, int depth) {
        order[node] = low[node] = ++visited;
        stack[stacked++] = node;
        position[node] = net.inputStart(node);
        path[depth] = node;
    }

    private void explore(int start) {
        int depth = 0;
        enter(start, 0);
        while (depth >= 0) {
            int node = path[depth];
            if (position[node] < inputEnd(node)) {
                int source = net.inputs()[position[node]++] >> 1;
                if (order[source] == 0) {
                    enter(source, ++depth);
                } else if (component[source] < 0) {
                    low[node] = Math.min(low[node], order[source]);
                }
                continue;
            }
            if (low[node] == order[node]) {
                close(node);
            }
            depth--;
            if (depth >= 0) {
                low[path[depth]] = Math.min(low[path[depth]], low[node]);
            }
        }
    }

    private void close(int root) {
        int node;
        do {
            node = stack[--stacked];
            component[node] = count;
        } while (node != root);
        count++;
    }

    /** How many there are. */
    public int count() {
        return count;
    }

    /** The number of the component that a node is in. */
    public int of(int node) {
        return component[node];
    }

    /** The nodes of each component, in rising order. */
    public int[][] members() {
        int[] sizes = new int[count];
        for (int c : component) {
            sizes[c]++;
        }
        int[][] members = new int[count][];
        for (int c = 0; c < count; c++) {
            members[c] = new int[sizes[c]];
        }
        Arrays.fill(sizes, 0);
        for (int node = 0; node < component.length; node++) {
            members[component[node]][sizes[component[node]]++] = node;
        }
        return members;
    }
}
