// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.box;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.rendering.notation.Figure;
import org.elenchus.rendering.notation.NotationContext;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Path;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.rendering.scene.Rgb;
import org.elenchus.rendering.scene.Stroke;
import org.elenchus.rendering.style.LinkStyle;
import org.elenchus.rendering.style.Style;

/** Draws the small circle in which an argument's premises meet; filled where the argument is strict. */
final class JunctionFigure {
    /** Of a sign that stands alone in a circle, as a share of the circle's diameter. */
    private static final double SIGN_SIZE = 0.95;

    private JunctionFigure() {
    }

    static Figure of(Argument argument, NotationContext context, int hidden) {
        Style style = context.style();
        LinkStyle look = Links.style(argument, style);
        double d = style.typography().junction();
        Style.Label label = Labels.of(argument, context);
        Rgb line = label == null ? look.stroke().colour() : label.border().colour();
        Rgb ground = style.background() == null ? Rgb.WHITE : style.background();
        Rgb fill = argument.isStrict() ? line : label == null ? ground : label.fill();
        List<Mark> marks = new ArrayList<>();
        Stroke ring = label == null ? Stroke.solid(line, look.stroke().width()) : label.border();
        marks.add(new Mark.Outline(Path.ellipse(new Rect(0, 0, d, d)), fill, ring));
        String sign = hidden > 0 ? "+" + hidden : look.sign();
        if (!sign.isEmpty()) {
            Signs.add(marks, sign, new Rect(0, 0, d, d), d * SIGN_SIZE, style.typography(), argument.isStrict() ? ground : line);
        }
        return new Figure(d, d, Figure.Outline.ELLIPSE, marks, Texts.describe(argument));
    }
}
