// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.notation;

import java.util.List;

import org.elenchus.rendering.scene.Mark;

/**
 * What a node looks like, drawn with its upper left corner at the origin.
 *
 * @param width   in points, above 0
 * @param height  in points, above 0
 * @param outline where links end
 * @param marks   in drawing order; never empty
 * @param altText for readers who do not see the picture; never null
 */
public record Figure(double width, double height, Outline outline, List<Mark> marks, String altText) {

    /** The border on which links end. */
    public enum Outline {
        RECTANGLE, ELLIPSE, DIAMOND
    }

    public Figure {
        marks = List.copyOf(marks);
    }
}
