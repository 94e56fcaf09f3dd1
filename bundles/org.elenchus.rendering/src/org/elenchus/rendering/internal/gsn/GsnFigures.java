// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.gsn;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.elenchus.model.Point;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.rendering.internal.box.Corners;
import org.elenchus.rendering.internal.box.Labels;
import org.elenchus.rendering.internal.box.Looks;
import org.elenchus.rendering.internal.box.Texts;
import org.elenchus.rendering.internal.notation.ShapeFigure;
import org.elenchus.rendering.notation.Figure;
import org.elenchus.rendering.notation.NotationContext;
import org.elenchus.rendering.scene.FontSpec;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Path;
import org.elenchus.rendering.scene.Rgb;
import org.elenchus.rendering.scene.Stroke;
import org.elenchus.rendering.style.BoxStyle;
import org.elenchus.rendering.style.Style;
import org.elenchus.rendering.style.Typography;
import org.elenchus.rendering.text.TextMetrics;

/** Draws the elements of a goal structure, each with an identifier. */
final class GsnFigures {
    private static final int SHORT = 6;
    private static final double ROUND = 1.2;
    private static final double LEAST_ROUND_IN_EM = 4.5;
    private static final double OVAL = 0.8;
    private static final double DIAMOND_IN_EM = 0.9;

    private final NotationContext context;
    private final Typography type;
    private final Map<GsnKind, Integer> counts = new EnumMap<>(GsnKind.class);

    GsnFigures(NotationContext context) {
        this.context = context;
        this.type = context.style().typography();
    }

    Figure of(Statement statement, GsnKind kind, int hidden) {
        BoxStyle look = Looks.of(statement, context);
        double room = context.maxTextWidth() * switch (kind) {
            case ASSUMPTION, JUSTIFICATION -> OVAL;
            default -> 1;
        };
        room = kind == GsnKind.SOLUTION ? Math.min(room, round(Texts.of(statement), type.font(look.bold(), look.italic()))) : room;
        Figure made = new ShapeFigure(kind.shape(), context).words(identifier(statement, kind), type.font(true, false), look.text(), room)
                .words(Texts.of(statement), type.font(look.bold(), look.italic()), look.text(), room)
                .make(look.fill(), look.border(), word(kind) + ": " + Texts.describe(statement));
        List<Mark> marks = new ArrayList<>(made.marks());
        double height = made.height();
        if (kind == GsnKind.UNDEVELOPED) {
            height += undeveloped(marks, made, look);
        }
        Corners.add(marks, statement, context, kind.shape().corners(made.width(), made.height()), hidden);
        return new Figure(made.width(), height, made.outline(), marks, made.altText());
    }

    /** Width at which a text is about as wide as high. */
    private double round(String text, FontSpec font) {
        return Math.max(LEAST_ROUND_IN_EM * type.size(), ROUND * Math.sqrt(TextMetrics.width(text, font) * type.size() * type.leading()));
    }

    private double undeveloped(List<Mark> marks, Figure made, BoxStyle look) {
        double d = DIAMOND_IN_EM * type.size();
        double x = made.width() / 2;
        double y = made.height();
        Stroke border = look.border() == null ? Stroke.solid(look.text(), 0.7) : Stroke.solid(look.border().colour(), look.border().width());
        marks.add(new Mark.Outline(Path.polygon(List.of(new Point(x, y), new Point(x + d / 2, y + d / 2), new Point(x, y + d), new Point(x - d / 2, y + d / 2))),
                ground(), border));
        return d;
    }

    /** Whether a strategy would say more than that there is one. */
    boolean hasName(Argument argument) {
        return said(argument.getLabel()) || said(argument.getScheme());
    }

    Figure strategy(Argument argument, int hidden) {
        Style style = context.style();
        Style.Label label = Labels.of(argument, context);
        BoxStyle look = style.boxes().statement();
        Stroke border = label == null ? look.border() : label.border();
        Rgb fill = label == null ? look.fill() : label.fill();
        String words = said(argument.getLabel()) && argument.getLabel().strip().length() > SHORT ? argument.getLabel().strip()
                : said(argument.getScheme()) ? "Argument by scheme: " + argument.getScheme().strip().replace('-', ' ')
                : argument.getPolarity() == Polarity.CON ? "Challenge by what follows together" : "Argument by what follows together";
        words = hidden > 0 ? words + " (+" + hidden + ")" : words;
        double room = context.maxTextWidth() * OVAL;
        return new ShapeFigure(GsnKind.STRATEGY.shape(), context).words(identifier(argument, GsnKind.STRATEGY), type.font(true, false), look.text(), room)
                .words(words, type.font(false, false), look.text(), room).make(fill, border, word(GsnKind.STRATEGY) + ": " + Texts.describe(argument));
    }

    /** The label where it is short, as those of GSN tools are; else one made of the kind and a number. */
    private String identifier(Element element, GsnKind kind) {
        if (said(element.getLabel()) && element.getLabel().strip().length() <= SHORT) {
            return element.getLabel().strip();
        }
        GsnKind counted = kind == GsnKind.UNDEVELOPED ? GsnKind.GOAL : kind;
        return kind.prefix() + counts.merge(counted, 1, Integer::sum);
    }

    private static boolean said(String text) {
        return text != null && !text.isBlank();
    }

    private static String word(GsnKind kind) {
        return switch (kind) {
            case GOAL -> "Goal";
            case UNDEVELOPED -> "Undeveloped goal";
            case STRATEGY -> "Strategy";
            case SOLUTION -> "Solution";
            case CONTEXT -> "Context";
            case ASSUMPTION -> "Assumption";
            case JUSTIFICATION -> "Justification";
        };
    }

    private Rgb ground() {
        return context.style().background() == null ? Rgb.WHITE : context.style().background();
    }
}
