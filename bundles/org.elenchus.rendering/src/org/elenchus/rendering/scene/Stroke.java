// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.scene;

import java.util.List;

/**
 * How a line is drawn; ends and joins are round.
 *
 * @param colour of the line
 * @param width  in points, above 0
 * @param dashes lengths of dash and gap in points, in turn; empty for a solid line
 */
public record Stroke(Rgb colour, double width, List<Double> dashes) {

    public Stroke {
        dashes = List.copyOf(dashes);
    }

    public static Stroke solid(Rgb colour, double width) {
        return new Stroke(colour, width, List.of());
    }
}
