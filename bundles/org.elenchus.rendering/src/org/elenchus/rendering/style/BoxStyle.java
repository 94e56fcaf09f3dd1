// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.style;

import org.elenchus.rendering.scene.Rgb;
import org.elenchus.rendering.scene.Stroke;

/**
 * How a box looks.
 *
 * @param fill   null for none
 * @param border null for none
 * @param text   never null
 */
public record BoxStyle(Rgb fill, Stroke border, Rgb text, boolean bold, boolean italic) {

    public BoxStyle withFill(Rgb other) {
        return new BoxStyle(other, border, text, bold, italic);
    }

    public BoxStyle withBorder(Stroke other) {
        return new BoxStyle(fill, other, text, bold, italic);
    }

    public BoxStyle withText(Rgb other) {
        return new BoxStyle(fill, border, other, bold, italic);
    }
}
