// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.scene;

/** What a pen does: all that a writer has to be able to draw. */
public sealed interface Mark {

    /**
     * An outline.
     *
     * @param fill   null for none
     * @param stroke null for none
     */
    record Outline(Path path, Rgb fill, Stroke stroke) implements Mark {
    }

    /**
     * One line of text, already wrapped and measured.
     *
     * @param x        left end in points
     * @param baseline in points
     * @param width    advance width in points, as measured with the shipped font
     */
    record Text(double x, double baseline, double width, String text, FontSpec font, Rgb colour) implements Mark {
    }
}
