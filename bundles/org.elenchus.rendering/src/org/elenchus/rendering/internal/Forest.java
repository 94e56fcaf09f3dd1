// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import java.util.Arrays;

import org.elenchus.rendering.layout.LayoutGraph;
import org.elenchus.rendering.layout.LinkRole;

/**
 * The spanning forest of a graph: every node hangs below the first target that a search from the theses reaches it from. Depends on the links and
 * their order alone, never on places.
 */
public final class Forest {
    private static final int NONE = -1;

    private final int[] parent;
    private final int[] parentLink;
    /** Every node after its parent; siblings in the order of their links. */
    private final int[] order;
    private final int[] firstChild;
    private final int[] nextSibling;
    private final int[] childCount;

    private final int[] source;
    private final LinkRole[] role;
    private int[] incomingStart;
    private int[] incoming;
    private int[] outgoingStart;
    private int[] outgoing;

    public Forest(int nodes, int[] source, int[] target, LinkRole[] role) {
        this.source = source;
        this.role = role;
        parent = filled(nodes);
        parentLink = filled(nodes);
        firstChild = filled(nodes);
        nextSibling = filled(nodes);
        childCount = new int[nodes];
        order = new int[nodes];
        boolean[] leadsOn = sortIncoming(nodes, target);
        search(nodes, leadsOn);
    }

    public static Forest of(LayoutGraph graph) {
        int links = graph.links().size();
        int[] source = new int[links];
        int[] target = new int[links];
        LinkRole[] role = new LinkRole[links];
        for (int i = 0; i < links; i++) {
            LayoutGraph.Link link = graph.links().get(i);
            source[i] = link.source();
            target[i] = link.target();
            role[i] = link.role();
        }
        return new Forest(graph.nodes().size(), source, target, role);
    }

    private static int[] filled(int nodes) {
        int[] array = new int[nodes];
        Arrays.fill(array, NONE);
        return array;
    }

    /** @return which nodes are the source of anything */
    private boolean[] sortIncoming(int nodes, int[] target) {
        boolean[] leadsOn = new boolean[nodes];
        incomingStart = new int[nodes + 1];
        for (int link = 0; link < source.length; link++) {
            if (role[link] != LinkRole.ASSOCIATION) {
                incomingStart[target[link] + 1]++;
                leadsOn[source[link]] |= source[link] != target[link];
            }
        }
        for (int i = 0; i < nodes; i++) {
            incomingStart[i + 1] += incomingStart[i];
        }
        incoming = new int[incomingStart[nodes]];
        int[] next = Arrays.copyOf(incomingStart, nodes);
        for (int link = 0; link < source.length; link++) {
            if (role[link] != LinkRole.ASSOCIATION) {
                incoming[next[target[link]]++] = link;
            }
        }
        return leadsOn;
    }

    private void search(int nodes, boolean[] leadsOn) {
        boolean[] seen = new boolean[nodes];
        int end = 0;
        for (int node = 0; node < nodes; node++) {
            if (!leadsOn[node]) {
                seen[node] = true;
                order[end++] = node;
            }
        }
        int at = 0;
        int unseen = 0;
        while (end < nodes || at < end) {
            if (at == end) {
                // What is left hangs on a cycle; its first node becomes a root.
                while (seen[unseen]) {
                    unseen++;
                }
                seen[unseen] = true;
                order[end++] = unseen;
            }
            end = visit(order[at++], seen, end);
        }
    }

    private int visit(int node, boolean[] seen, int end) {
        int last = NONE;
        int free = end;
        for (int i = incomingStart[node]; i < incomingStart[node + 1]; i++) {
            int link = incoming[i];
            int child = source[link];
            if (seen[child]) {
                continue;
            }
            seen[child] = true;
            parent[child] = node;
            parentLink[child] = link;
            childCount[node]++;
            if (last == NONE) {
                firstChild[node] = child;
            } else {
                nextSibling[last] = child;
            }
            last = child;
            order[free++] = child;
        }
        return free;
    }

    public int size() {
        return parent.length;
    }

    /** The node at a place of an order in which every node comes after its parent. */
    public int ordered(int place) {
        return order[place];
    }

    /** -1 for a root. */
    public int parent(int node) {
        return parent[node];
    }

    /** The link to the parent, or -1. */
    public int parentLink(int node) {
        return parentLink[node];
    }

    /** Whether the link is one of the forest's. */
    public boolean isTreeLink(int link) {
        return parentLink[source[link]] == link;
    }

    /** -1 where there is none. */
    public int firstChild(int node) {
        return firstChild[node];
    }

    /** -1 behind the last. */
    public int nextSibling(int node) {
        return nextSibling[node];
    }

    public int childCount(int node) {
        return childCount[node];
    }

    /** Links to a node, all but associations, in their order. */
    public int incomingCount(int node) {
        return incomingStart[node + 1] - incomingStart[node];
    }

    /** Links from a node, associations too, in their order. */
    public int[] outgoing(int node) {
        if (outgoingStart == null) {
            sortOutgoing();
        }
        return Arrays.copyOfRange(outgoing, outgoingStart[node], outgoingStart[node + 1]);
    }

    private void sortOutgoing() {
        int[] starts = new int[size() + 1];
        for (int from : source) {
            starts[from + 1]++;
        }
        for (int i = 0; i < size(); i++) {
            starts[i + 1] += starts[i];
        }
        outgoing = new int[source.length];
        int[] next = Arrays.copyOf(starts, size());
        for (int link = 0; link < source.length; link++) {
            outgoing[next[source[link]]++] = link;
        }
        outgoingStart = starts;
    }

    public int incoming(int node, int index) {
        return incoming[incomingStart[node] + index];
    }
}
