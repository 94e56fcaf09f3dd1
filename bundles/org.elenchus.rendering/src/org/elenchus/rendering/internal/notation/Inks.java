// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.notation;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.rendering.internal.box.Labels;
import org.elenchus.rendering.internal.box.Links;
import org.elenchus.rendering.notation.NotationContext;
import org.elenchus.rendering.scene.Rgb;
import org.elenchus.rendering.scene.Stroke;
import org.elenchus.rendering.style.LinkStyle;
import org.elenchus.rendering.style.Style;

/**
 * What an argument's node is drawn with: its kind's colour or, where an evaluation says something of it, that label's.
 *
 * @param line   of words and signs
 * @param fill   of the node
 * @param border of the node
 */
public record Inks(Rgb line, Rgb fill, Stroke border) {

    public static Inks of(Argument argument, NotationContext context) {
        Style style = context.style();
        LinkStyle look = Links.style(argument, style);
        Style.Label label = Labels.of(argument, context);
        Rgb line = label == null ? look.stroke().colour() : label.border().colour();
        Rgb ground = style.background() == null ? Rgb.WHITE : style.background();
        Rgb fill = argument.isStrict() ? line : label == null ? ground : label.fill();
        Stroke border = label == null ? Stroke.solid(line, look.stroke().width()) : label.border();
        return new Inks(argument.isStrict() ? ground : line, fill, border);
    }
}
