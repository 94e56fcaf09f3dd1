// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.box;

import java.util.List;

import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.rendering.notation.NotationContext;
import org.elenchus.rendering.scene.FontSpec;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Path;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.rendering.scene.Rgb;
import org.elenchus.rendering.scene.Stroke;
import org.elenchus.rendering.style.Style;
import org.elenchus.rendering.style.Typography;
import org.elenchus.rendering.text.TextMetrics;

/** Draws what stands on the border of a statement's box: label of an evaluation, standpoint, strength, count of what is folded away. */
public final class Corners {
    private final List<Mark> marks;
    private final NotationContext context;
    private final Typography type;
    private final Rect box;

    private Corners(List<Mark> marks, NotationContext context, Rect box) {
        this.marks = marks;
        this.context = context;
        this.type = context.style().typography();
        this.box = box;
    }

    /** @param hidden number of statements that are folded away below */
    public static void add(List<Mark> marks, Statement statement, NotationContext context, Rect box, int hidden) {
        new Corners(marks, context, box).add(statement, hidden);
    }

    private void add(Statement statement, int hidden) {
        Style.Label label = Labels.of(statement, context);
        if (label != null && !label.sign().isEmpty()) {
            badge(label.sign(), box.x(), label.border().colour());
        }
        String standpoint = sign(statement.getStandpoint());
        if (standpoint != null) {
            badge(standpoint, box.right(), context.style().boxes().faint());
        }
        Double strength = context.labelling().strength(statement.getId());
        if (strength == null) {
            strength = statement.getStrength();
        }
        if (strength != null) {
            tag(Texts.decimal(strength), box.right() - type.padding());
        }
        if (hidden > 0) {
            tag("+" + hidden, box.centerX() + type.size());
        }
    }

    private static String sign(Standpoint standpoint) {
        return switch (standpoint) {
            case ACCEPTED -> "\u2713";
            case REJECTED -> "\u2717";
            case UNDECIDED -> "?";
            case NONE -> null;
        };
    }

    /** A sign in a small circle on an upper corner. */
    private void badge(String sign, double x, Rgb colour) {
        double d = type.junction() * 0.9;
        Rect circle = new Rect(x - d / 2, box.y() - d / 2, d, d);
        marks.add(new Mark.Outline(Path.ellipse(circle), ground(), Stroke.solid(colour, 0.8)));
        Signs.addText(marks, sign, circle, d * 0.75, type, colour);
    }

    /** Small print in a pill on the lower border, ending at x. */
    private void tag(String text, double right) {
        FontSpec font = type.smallFont(false, false);
        double w = TextMetrics.width(text, font) + 5;
        double h = font.size() * 1.25;
        Rect pill = new Rect(right - w, box.bottom() - h / 2, w, h);
        Rgb faint = context.style().boxes().faint();
        marks.add(new Mark.Outline(Path.roundedRectangle(pill, h / 2), ground(), Stroke.solid(faint, 0.5)));
        marks.add(new Mark.Text(pill.x() + 2.5, pill.centerY() + font.size() * 0.33, w - 5, text, font, faint));
    }

    private Rgb ground() {
        return context.style().background() == null ? Rgb.WHITE : context.style().background();
    }
}
