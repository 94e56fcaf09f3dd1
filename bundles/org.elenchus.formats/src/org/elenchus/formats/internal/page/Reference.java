// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.page;

import java.util.TreeSet;

import org.elenchus.rendering.scene.Stroke;

/** A place where lines leave a page, and where they go on. */
final class Reference {
    /** Lines so near to each other leave at one place. */
    private static final double SAME = 1;

    final boolean atBottom;
    final double x;
    final Stroke stroke;
    /** Of the conclusion to which the lines lead. */
    final String target;
    /** Numbers of the other pages, from 1. */
    final TreeSet<Integer> pages = new TreeSet<>();
    /** Short name of the conclusion, the same on all pages. */
    String letter;

    Reference(boolean atBottom, double x, Stroke stroke, String target) {
        this.atBottom = atBottom;
        this.x = x;
        this.stroke = stroke;
        this.target = target;
    }

    boolean isSame(boolean bottom, double otherX, Stroke otherStroke, String otherTarget) {
        return bottom == atBottom && Math.abs(otherX - x) < SAME && stroke.equals(otherStroke) && target.equals(otherTarget);
    }
}
