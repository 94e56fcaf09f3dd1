// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

/** The labels of a network's nodes as bytes, one a node. */
public final class Labels {
    public static final byte UNDECIDED = 0;
    public static final byte IN = 1;
    public static final byte OUT = 2;
    /** Only in what is laid down beforehand: the node stays undecided whatever its condition says. */
    public static final byte HELD_OPEN = 3;

    private Labels() {
    }

    /** Whether a literal is satisfied: a supporting source is in, an attacking one out. */
    static boolean satisfies(int literal, byte label) {
        return label == ((literal & 1) == 0 ? IN : OUT);
    }

    /** Whether a literal is violated: a supporting source is out, an attacking one in. */
    static boolean violates(int literal, byte label) {
        return label == ((literal & 1) == 0 ? OUT : IN);
    }
}
