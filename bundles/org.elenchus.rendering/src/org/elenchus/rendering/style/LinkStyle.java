// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.style;

import org.elenchus.rendering.scene.Stroke;

/**
 * How an argument's lines look. Kinds of argument differ in colour, in dash and in sign, so that each alone tells them apart.
 *
 * @param stroke of the line; arrowhead and sign take its colour
 * @param sign   one or two characters; may be empty
 * @param arrow  the head where the line ends
 */
public record LinkStyle(Stroke stroke, String sign, Arrow arrow) {

    /** The shape at a line's end. */
    public enum Arrow {
        NONE, FILLED, HOLLOW, OPEN, BAR,
        /** A filled circle. */
        DOT,
        /** A hollow circle. */
        RING
    }
}
