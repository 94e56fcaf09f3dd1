// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.tree;

/**
 * What hangs on a conclusion by one argument: premises side by side with all below them, and then what attacks the argument itself. Its origin is
 * the upper left corner of the first premise; its block begins at the premises' upper edge.
 */
final class Limb {
    /** The argument's junction, or the premise itself where there is no junction. */
    final int node;
    final Block block;
    /** Right edge of the last box of the row. */
    final double rowRight;
    /** Middle between the first and the last premise. */
    final double middle;
    /** From the junction to the premises. */
    final double drop;
    /** Diameter of the junction, or 0. */
    final double junction;
    /** Whether the junction may stand beside its premise. */
    final boolean simple;

    Limb(int node, Block block, double rowRight, double middle, double drop, double junction, boolean simple) {
        this.node = node;
        this.block = block;
        this.rowRight = rowRight;
        this.middle = middle;
        this.drop = drop;
        this.junction = junction;
        this.simple = simple;
    }

    /** What the junction needs above the premises. */
    double headroom() {
        return junction + drop;
    }
}
