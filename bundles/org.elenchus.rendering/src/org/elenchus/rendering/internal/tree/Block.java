// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.tree;

/** A part of the tree that moves as one: its two sides, which begin at the same height, and how far it reaches. */
final class Block {
    final Contour left;
    final Contour right;
    double minX;
    double maxX;

    /** A box or any other rectangle with its upper left corner at the origin. */
    Block(double width, double height) {
        left = new Contour(height, 0);
        right = new Contour(height, width);
        maxX = width;
    }

    double height() {
        return Math.max(left.height(), right.height());
    }

    void move(double dx) {
        left.move(dx);
        right.move(dx);
        minX += dx;
        maxX += dx;
    }

    /** Adds a rectangle on top; the block begins with it from then on. */
    void prepend(double height, double from, double to) {
        left.prepend(height, from);
        right.prepend(height, to);
        minX = Math.min(minX, from);
        maxX = Math.max(maxX, to);
    }

    /** How far the other has to be moved to stand to the right of this at least so far away. */
    double distanceTo(Block other, double gap) {
        return Contour.distance(right, other.left) + gap;
    }

    /** Takes in a block that stands to the right and begins at the same height; that block must not be used any more. */
    void addRight(Block other) {
        left.splice(other.left);
        double own = right.height();
        Contour merged = other.right;
        if (own > merged.height()) {
            merged.splice(right);
        }
        right.replaceBy(merged);
        minX = Math.min(minX, other.minX);
        maxX = Math.max(maxX, other.maxX);
    }
}
