// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.style;

import org.elenchus.rendering.scene.FontSpec;

/**
 * Type and the distances that go with it, in points.
 *
 * @param family     of all text
 * @param size       of statements
 * @param smallSize  of participants, strengths and group titles
 * @param leading    from baseline to baseline, as a multiple of the size
 * @param padding    between text and border, left and right; above and below it is two thirds of that
 * @param corner     radius of a box's corners
 * @param junction   diameter of the circle in which an argument's premises meet
 */
public record Typography(String family, double size, double smallSize, double leading, double padding, double corner, double junction) {

    public FontSpec font(boolean bold, boolean italic) {
        return new FontSpec(family, size, bold, italic);
    }

    public FontSpec smallFont(boolean bold, boolean italic) {
        return new FontSpec(family, smallSize, bold, italic);
    }

    /** All lengths in proportion to another size of the text. */
    public Typography withSize(double newSize) {
        double f = newSize / size;
        return new Typography(family, newSize, smallSize * f, leading, padding * f, corner * f, junction * f);
    }
}
