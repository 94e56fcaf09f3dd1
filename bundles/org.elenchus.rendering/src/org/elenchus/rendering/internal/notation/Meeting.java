// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.notation;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.rendering.internal.box.Labels;
import org.elenchus.rendering.internal.box.Links;
import org.elenchus.rendering.internal.box.Signs;
import org.elenchus.rendering.internal.box.Texts;
import org.elenchus.rendering.layout.LinkRole;
import org.elenchus.rendering.notation.Figure;
import org.elenchus.rendering.notation.NotationContext;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Path;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.rendering.scene.Rgb;
import org.elenchus.rendering.scene.Stroke;
import org.elenchus.rendering.style.LinkStyle;
import org.elenchus.rendering.style.Style;

/** Where lines meet in notations whose arguments are arrows: a plus in the bracket of linked premises, a dot on an arrow on which another ends. */
public final class Meeting {
    private static final double DOT = 0.42;

    private Meeting() {
    }

    /** Draws an argument as an arrow from its one premise, or as lines from its premises to where they meet and an arrow from there. */
    public static void link(Argument argument, DiagramBuilder builder) {
        NotationContext context = builder.context();
        Integer meeting = builder.number(argument);
        Integer conclusion = builder.number(argument.getConclusion());
        List<Premise> premises = builder.premises(argument);
        if (meeting == null) {
            Premise only = premises.get(0);
            builder.link(argument, builder.number(only.getStatement()), conclusion, LinkRole.CONCLUSION, Links.direct(argument, only, context));
            return;
        }
        builder.link(argument, meeting, conclusion, LinkRole.CONCLUSION, Links.toConclusion(argument, context));
        for (Premise premise : premises) {
            builder.link(premise, builder.number(premise.getStatement()), meeting, LinkRole.PREMISE, Links.toArgument(premise, context));
        }
    }

    /** @param hidden number of statements that are folded away below */
    public static Figure of(Argument argument, boolean linked, NotationContext context, int hidden) {
        Style style = context.style();
        LinkStyle look = Links.style(argument, style);
        Style.Label label = Labels.of(argument, context);
        Rgb line = label == null ? look.stroke().colour() : label.border().colour();
        Rgb ground = style.background() == null ? Rgb.WHITE : style.background();
        double full = style.typography().junction();
        double d = linked || hidden > 0 ? full : full * DOT;
        Rect box = new Rect(0, 0, d, d);
        List<Mark> marks = new ArrayList<>();
        if (linked || hidden > 0) {
            marks.add(new Mark.Outline(Path.ellipse(box), ground, label == null ? null : Stroke.solid(line, look.stroke().width())));
            Signs.add(marks, hidden > 0 ? "+" + hidden : "+", box, d, style.typography(), line);
        } else {
            marks.add(new Mark.Outline(Path.ellipse(box), line, null));
        }
        return new Figure(d, d, Figure.Outline.ELLIPSE, marks, Texts.describe(argument));
    }
}
