// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

/** Which labels each node has in some labelling of a semantics. */
public final class Status {
    private final byte[] possible;

    Status(int size) {
        possible = new byte[size];
    }

    /** Notes that the node can have the label. */
    void add(int node, byte label) {
        possible[node] |= (byte) (1 << label);
    }

    void addAll(byte[] labels) {
        for (int node = 0; node < possible.length; node++) {
            add(node, labels[node]);
        }
    }

    /** Notes what another status says about some of its nodes, numbered here as given. */
    void addFrom(Status part, int[] nodes) {
        for (int i = 0; i < nodes.length; i++) {
            possible[nodes[i]] |= part.possible[i];
        }
    }

    /** Takes over what another status says about some of its nodes, numbered here as given. */
    void replaceFrom(Status part, int[] nodes) {
        for (int i = 0; i < nodes.length; i++) {
            possible[nodes[i]] = part.possible[i];
        }
    }

    public int size() {
        return possible.length;
    }

    /** Whether the node has the label in some labelling. */
    public boolean can(int node, byte label) {
        return (possible[node] & 1 << label) != 0;
    }

    /** Whether there is a labelling and the node has the label in each. */
    public boolean must(int node, byte label) {
        return possible[node] == 1 << label;
    }

    /** The label that the node has in every labelling; undecided where they differ. */
    public byte common(int node) {
        return must(node, Labels.IN) ? Labels.IN : must(node, Labels.OUT) ? Labels.OUT : Labels.UNDECIDED;
    }
}
