// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.rendering.notation.Figure;
import org.elenchus.rendering.notation.KeyList;
import org.elenchus.rendering.notation.KeyOptions;
import org.elenchus.rendering.notation.NotationContext;
import org.elenchus.rendering.scene.FontSpec;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.rendering.scene.Rgb;
import org.elenchus.rendering.style.Typography;
import org.elenchus.rendering.text.Line;
import org.elenchus.rendering.text.LineBreaker;
import org.elenchus.rendering.text.TextMetrics;

/** The list of what numbers stand for, set below a drawing: number, text with a hanging indent, in as many columns as read well. */
final class KeyBlock {
    /** Of a line, in em: the least that is comfortable, and the width at which a second column begins to be worth it. */
    private static final double COMFORTABLE = 24;
    private static final double COLUMN = 23;
    private static final int MOST_COLUMNS = 4;
    /** With fewer entries than this for each column, one column less is taken. */
    private static final int FEW = 3;
    private static final double GUTTER = 1.6;
    private static final double AFTER_NUMBER = 0.7;
    private static final double BETWEEN = 0.28;

    private final NotationContext context;
    private final Typography type;
    private final KeyOptions options;
    private final FontSpec font;
    private final FontSpec numberFont;

    KeyBlock(NotationContext context, KeyOptions options) {
        this.context = context;
        this.type = context.style().typography();
        this.options = options;
        font = type.font(false, false);
        numberFont = type.font(true, false);
    }

    /** @param drawing what the list is to stand below */
    List<Part> below(KeyList key, Rect drawing, PartMaker maker) {
        double em = type.size();
        double width = options.width() > 0 ? options.width() : Math.max(drawing.width(), COMFORTABLE * em);
        int columns = (int) Math.max(1, Math.min(Math.min(MOST_COLUMNS, (width + GUTTER * em) / ((COLUMN + GUTTER) * em)), key.entries().size() / FEW));
        double column = (width - (columns - 1) * GUTTER * em) / columns;
        double indent = 0;
        for (KeyList.Entry entry : key.entries()) {
            indent = Math.max(indent, TextMetrics.width(entry.number(), numberFont));
        }
        indent = Math.min(indent, column / 3) + AFTER_NUMBER * em;
        List<Figure> figures = new ArrayList<>(key.entries().size());
        for (KeyList.Entry entry : key.entries()) {
            figures.add(figure(entry, indent, column));
        }
        double step = column + GUTTER * em;
        double inked = (columns - 1) * step + figures.stream().mapToDouble(Figure::width).max().orElse(0);
        double left = drawing.width() > inked && columns > 1 ? drawing.x() : drawing.centerX() - inked / 2;
        return place(figures, columns, step, left, drawing.bottom() + 1.4 * em, maker);
    }

    private Figure figure(KeyList.Entry entry, double indent, double width) {
        List<Line> lines = context.breaker().lines(entry.text(), entry.kind() == KeyList.Kind.IMPLICIT ? type.font(false, true) : font, width - indent);
        double leading = type.size() * type.leading();
        List<Mark> marks = new ArrayList<>(lines.size() + 1);
        Rgb ink = context.style().boxes().statement().text();
        List<Line> numbers = context.breaker().lines(entry.number(), numberFont, indent - AFTER_NUMBER * type.size());
        add(marks, numbers, numberFont, 0, indent - AFTER_NUMBER * type.size(), leading, ink);
        add(marks, lines, entry.kind() == KeyList.Kind.IMPLICIT ? type.font(false, true) : font, indent, -1, leading, ink);
        double height = Math.max(lines.size(), numbers.size()) * leading;
        return new Figure(Math.max(1, indent + LineBreaker.width(lines)), height, Figure.Outline.RECTANGLE, marks,
                entry.number() + ": " + entry.text());
    }

    /** @param right where lines end; -1 for lines that begin at the left */
    private static void add(List<Mark> marks, List<Line> lines, FontSpec font, double left, double right, double leading, Rgb ink) {
        double y = 0;
        for (Line line : lines) {
            double x = right < 0 ? left : Math.max(left, right - line.width());
            for (TextMetrics.Run run : TextMetrics.runs(line.text(), font)) {
                marks.add(new Mark.Text(x, y + leading / 2 + font.size() * 0.33, run.width(), run.text(), run.font(), ink));
                x += run.width();
            }
            y += leading;
        }
    }

    /** Column after column, each about as high as the others. */
    private List<Part> place(List<Figure> figures, int columns, double step, double left, double top, PartMaker maker) {
        double gap = BETWEEN * type.size();
        double limit = limit(figures, columns, gap);
        List<Part> parts = new ArrayList<>(figures.size());
        double x = left;
        double y = 0;
        for (Figure figure : figures) {
            if (y > 0 && y + figure.height() > limit + 1e-6) {
                x += step;
                y = 0;
            }
            parts.add(maker.key(figure, x, top + y));
            y += figure.height() + gap;
        }
        return parts;
    }

    /** The least height in which the entries take no more columns than there are. */
    private static double limit(List<Figure> figures, int columns, double gap) {
        double total = 0;
        double highest = 0;
        for (Figure figure : figures) {
            total += figure.height() + gap;
            highest = Math.max(highest, figure.height());
        }
        double limit = Math.max(highest, total / columns - gap);
        while (used(figures, limit, gap) > columns) {
            limit += Math.max(1, highest / 4);
        }
        return limit;
    }

    private static int used(List<Figure> figures, double limit, double gap) {
        int used = 1;
        double y = 0;
        for (Figure figure : figures) {
            if (y > 0 && y + figure.height() > limit + 1e-6) {
                used++;
                y = 0;
            }
            y += figure.height() + gap;
        }
        return used;
    }
}
