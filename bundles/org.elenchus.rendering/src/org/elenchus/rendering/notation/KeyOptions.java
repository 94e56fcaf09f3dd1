// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.notation;

/**
 * Whether and how wide the list of numbered statements stands below a drawing.
 *
 * @param shown whether it is part of the picture
 * @param width in points that the list may take; 0 for as wide as the drawing, or a comfortable line where that is narrow
 */
public record KeyOptions(boolean shown, double width) {
    /** Shown, as wide as the drawing. */
    public static final KeyOptions DEFAULT = new KeyOptions(true, 0);
    /** For a list that is printed elsewhere, as text. */
    public static final KeyOptions HIDDEN = new KeyOptions(false, 0);

    public KeyOptions {
        if (!(width >= 0)) {
            throw new IllegalArgumentException("the width of a key list must not be negative");
        }
    }

    public KeyOptions withWidth(double points) {
        return new KeyOptions(shown, points);
    }
}
