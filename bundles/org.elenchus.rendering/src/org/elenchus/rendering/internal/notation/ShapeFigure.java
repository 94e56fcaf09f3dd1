// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.notation;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.rendering.notation.Figure;
import org.elenchus.rendering.notation.NotationContext;
import org.elenchus.rendering.scene.FontSpec;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.rendering.scene.Rgb;
import org.elenchus.rendering.scene.Stroke;
import org.elenchus.rendering.style.Typography;
import org.elenchus.rendering.text.Line;
import org.elenchus.rendering.text.LineBreaker;
import org.elenchus.rendering.text.TextMetrics;

/** A shape with words in its middle, as large as the words need. */
public final class ShapeFigure {
    private static final double VERTICAL = 0.72;

    private record Row(Line line, FontSpec font, Rgb colour) {
    }

    private final NotationContext context;
    private final Typography type;
    private final Shape shape;
    private final List<Row> rows = new ArrayList<>();
    private final List<Mark> behind = new ArrayList<>();
    private double least;

    public ShapeFigure(Shape shape, NotationContext context) {
        this.shape = shape;
        this.context = context;
        this.type = context.style().typography();
    }

    /** Adds words, broken into lines no wider than given. */
    public ShapeFigure words(String text, FontSpec font, Rgb colour, double width) {
        if (text != null && !text.isBlank()) {
            context.breaker().lines(text.strip(), font, width).forEach(line -> rows.add(new Row(line, font, colour)));
        }
        return this;
    }

    /** No narrower than that; for regular shapes no lower either. */
    public ShapeFigure atLeast(double width) {
        least = width;
        return this;
    }

    public double width() {
        return Math.max(least, shape.width(wordsWidth(), wordsHeight(), type.padding(), type.padding() * VERTICAL));
    }

    public double height() {
        double high = shape.height(wordsWidth(), wordsHeight(), type.padding(), type.padding() * VERTICAL);
        return shape.isRegular() ? Math.max(least, high) : high;
    }

    private double wordsWidth() {
        return LineBreaker.width(rows.stream().map(Row::line).toList());
    }

    private double wordsHeight() {
        return rows.stream().mapToDouble(row -> row.font().size() * type.leading()).sum();
    }

    /** A mark drawn after the outline and before the words. */
    public ShapeFigure with(Mark mark) {
        behind.add(mark);
        return this;
    }

    /**
     * @param fill   null for none
     * @param border null for none
     */
    public Figure make(Rgb fill, Stroke border, String altText) {
        double width = width();
        double height = height();
        List<Mark> marks = new ArrayList<>();
        if (shape != Shape.NONE) {
            marks.add(new Mark.Outline(shape.path(new Rect(0, 0, width, height), type.corner()), fill, border));
        }
        marks.addAll(behind);
        double y = (height - wordsHeight()) / 2 + shape.sink() * height;
        for (Row row : rows) {
            double lineHeight = row.font().size() * type.leading();
            double x = (width - row.line().width()) / 2;
            for (TextMetrics.Run run : TextMetrics.runs(row.line().text(), row.font())) {
                marks.add(new Mark.Text(x, y + lineHeight / 2 + row.font().size() * 0.33, run.width(), run.text(), run.font(), row.colour()));
                x += run.width();
            }
            y += lineHeight;
        }
        return new Figure(width, height, shape.outline(), marks, altText);
    }
}
