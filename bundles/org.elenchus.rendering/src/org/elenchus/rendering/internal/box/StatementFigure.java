// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.box;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.elenchus.model.argumentmap.Statement;
import org.elenchus.model.argumentmap.view.NodeView;
import org.elenchus.rendering.notation.Figure;
import org.elenchus.rendering.notation.NotationContext;
import org.elenchus.rendering.scene.FontSpec;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Path;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.rendering.scene.Rgb;
import org.elenchus.rendering.style.BoxStyle;
import org.elenchus.rendering.style.Typography;
import org.elenchus.rendering.text.Line;
import org.elenchus.rendering.text.TextMetrics;

/** Draws a statement's box: who says it, its label, its text; small print in the corners. */
public final class StatementFigure {
    /** Text that would take more lines than this gets a wider box. */
    private static final int COMFORTABLE_LINES = 5;
    private static final double WIDER = 1.3;
    private static final int WIDENINGS = 3;
    private static final double LEAST_WIDTH_IN_EM = 4.5;
    private static final double LONGEST_WORD_IN_EM = 11;
    private static final double ROUNDING = 0.1;
    /** Wherever a line may end. */
    private static final Pattern WORDS = Pattern.compile("[\\s\u00ad\u200b]+|(?<=[-\u2013\u2014/])");

    /** One line of the box with its font and colour. */
    private record Row(Line line, FontSpec font, Rgb colour) {
    }

    private final Statement statement;
    private final NotationContext context;
    private final Typography type;
    private final BoxStyle look;
    private final int hidden;
    private final List<Row> rows = new ArrayList<>();
    private double width;
    private double height;

    public StatementFigure(Statement statement, NotationContext context, int hidden) {
        this.statement = statement;
        this.context = context;
        this.type = context.style().typography();
        this.look = Looks.of(statement, context);
        this.hidden = hidden;
    }

    public Figure make() {
        NodeView view = context.view(statement);
        double fixed = view == null || view.getWidth() == null ? 0 : Math.max(view.getWidth(), narrowest() + 2 * type.padding());
        layOutText(fixed);
        double least = view == null || view.getHeight() == null ? 0 : view.getHeight();
        height = Math.max(least, textHeight() + 2 * verticalPadding());
        List<Mark> marks = new ArrayList<>(rows.size() + 4);
        marks.add(new Mark.Outline(Path.roundedRectangle(new Rect(0, 0, width, height), type.corner()), look.fill(), look.border()));
        addText(marks);
        Corners.add(marks, statement, context, new Rect(0, 0, width, height), hidden);
        return new Figure(width, height, Figure.Outline.RECTANGLE, marks, Texts.describe(statement));
    }

    /** So that no word is cut but one that is longer than any line should be. */
    private double narrowest() {
        FontSpec font = type.font(look.bold(), look.italic());
        double longest = 2 * type.padding();
        for (String word : WORDS.split(Texts.of(statement))) {
            longest = Math.max(longest, TextMetrics.width(word, font));
        }
        return Math.min(longest + ROUNDING, LONGEST_WORD_IN_EM * type.size());
    }

    private void layOutText(double fixed) {
        FontSpec font = type.font(look.bold(), look.italic());
        double room = fixed > 0 ? fixed - 2 * type.padding() : context.maxTextWidth();
        List<Line> lines = context.breaker().lines(Texts.of(statement), font, room);
        for (int i = 0; i < WIDENINGS && fixed == 0 && lines.size() > COMFORTABLE_LINES + i; i++) {
            room *= WIDER;
            lines = context.breaker().lines(Texts.of(statement), font, room);
        }
        addSmallPrint(room);
        lines.forEach(line -> rows.add(new Row(line, font, look.text())));
        double natural = 0;
        for (Row row : rows) {
            natural = Math.max(natural, row.line().width());
        }
        double least = LEAST_WIDTH_IN_EM * type.size();
        width = fixed > 0 ? fixed : Math.max(least, lines.size() > 1 ? room : natural) + 2 * type.padding();
    }

    private void addSmallPrint(double room) {
        String participant = statement.getParticipant();
        if (participant != null && !participant.isBlank()) {
            FontSpec small = type.smallFont(false, false);
            context.breaker().lines(participant.strip(), small, room).forEach(l -> rows.add(new Row(l, small, context.style().boxes().faint())));
        }
        String label = statement.getLabel();
        if (label != null && !label.isBlank() && statement.getText() != null && !statement.getText().isBlank()) {
            FontSpec bold = type.font(true, false);
            context.breaker().lines(label.strip(), bold, room).forEach(l -> rows.add(new Row(l, bold, look.text())));
        }
    }

    private double verticalPadding() {
        return type.padding() * 0.72;
    }

    private double textHeight() {
        double sum = 0;
        for (Row row : rows) {
            sum += row.font().size() * type.leading();
        }
        return sum;
    }

    private void addText(List<Mark> marks) {
        double y = (height - textHeight()) / 2;
        for (Row row : rows) {
            double lineHeight = row.font().size() * type.leading();
            // The middle between the top of capitals and the baseline sits in the middle of the line.
            double baseline = y + lineHeight / 2 + row.font().size() * 0.33;
            double x = type.padding();
            for (TextMetrics.Run run : TextMetrics.runs(row.line().text(), row.font())) {
                marks.add(new Mark.Text(x, baseline, run.width(), run.text(), run.font(), row.colour()));
                x += run.width();
            }
            y += lineHeight;
        }
    }
}
