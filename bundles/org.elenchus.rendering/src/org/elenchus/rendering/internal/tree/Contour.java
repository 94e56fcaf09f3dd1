// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.tree;

/**
 * One side of a block, from top to bottom: pieces of some height at some x. Pieces are linked, each placed relative to the one before it, so that
 * moving, prepending, appending and splicing cost nothing more than the pieces walked over (van der Ploeg 2014 does the same with threads).
 *
 * <p>A contour that was appended or spliced into another must not be used any more.
 */
final class Contour {

    /** A stretch of the side. */
    private static final class Piece {
        final double height;
        /** To be added to the x of the piece before. */
        double step;
        Piece next;

        Piece(double height, double step) {
            this.height = height;
            this.step = step;
        }
    }

    private Piece head;
    private Piece tail;
    private double headX;
    private double tailX;
    private double height;

    Contour() {
    }

    Contour(double height, double x) {
        prepend(height, x);
    }

    double height() {
        return height;
    }

    void move(double dx) {
        headX += dx;
        tailX += dx;
    }

    void prepend(double pieceHeight, double x) {
        if (pieceHeight <= 0) {
            return;
        }
        Piece piece = new Piece(pieceHeight, 0);
        if (head == null) {
            tail = piece;
            tailX = x;
        } else {
            head.step = headX - x;
            piece.next = head;
        }
        head = piece;
        headX = x;
        height += pieceHeight;
    }

    void append(Contour below) {
        if (below.head == null) {
            return;
        }
        if (head == null) {
            head = below.head;
            headX = below.headX;
        } else {
            below.head.step = below.headX - tailX;
            tail.next = below.head;
        }
        tail = below.tail;
        tailX = below.tailX;
        height += below.height;
    }

    /** Takes on what the other, which starts at the same height, has below this one's end. */
    void splice(Contour longer) {
        if (longer.height <= height) {
            return;
        }
        Piece at = longer.head;
        double x = longer.headX;
        double bottom = at.height;
        while (bottom <= height) {
            if (at.next == null) {
                // Longer by rounding only.
                return;
            }
            at = at.next;
            x += at.step;
            bottom += at.height;
        }
        Piece rest = new Piece(bottom - height, 0);
        rest.next = at.next;
        if (tail == null) {
            head = rest;
            headX = x;
        } else {
            rest.step = x - tailX;
            tail.next = rest;
        }
        tail = longer.tail == at ? rest : longer.tail;
        tailX = longer.tailX;
        height = longer.height;
    }

    /** Becomes the other, which must not be used any more. */
    void replaceBy(Contour other) {
        head = other.head;
        tail = other.tail;
        headX = other.headX;
        tailX = other.tailX;
        height = other.height;
    }

    /**
     * How far the right block has to be moved to the right so that the sides do not meet.
     *
     * @param rightSide of the block on the left
     * @param leftSide  of the block on the right, which starts at the same height
     */
    static double distance(Contour rightSide, Contour leftSide) {
        double distance = Double.NEGATIVE_INFINITY;
        Piece r = rightSide.head;
        Piece l = leftSide.head;
        double rx = rightSide.headX;
        double lx = leftSide.headX;
        double rBottom = r == null ? 0 : r.height;
        double lBottom = l == null ? 0 : l.height;
        while (r != null && l != null) {
            distance = Math.max(distance, rx - lx);
            boolean stepRight = rBottom <= lBottom;
            boolean stepLeft = lBottom <= rBottom;
            if (stepRight) {
                r = r.next;
                if (r != null) {
                    rx += r.step;
                    rBottom += r.height;
                }
            }
            if (stepLeft) {
                l = l.next;
                if (l != null) {
                    lx += l.step;
                    lBottom += l.height;
                }
            }
        }
        return distance;
    }
}
