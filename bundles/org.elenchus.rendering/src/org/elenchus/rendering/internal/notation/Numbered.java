// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.notation;

import java.util.List;
import java.util.Map;

import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.rendering.internal.box.Corners;
import org.elenchus.rendering.internal.box.Looks;
import org.elenchus.rendering.internal.box.Texts;
import org.elenchus.rendering.notation.Figure;
import org.elenchus.rendering.notation.KeyList;
import org.elenchus.rendering.notation.NotationContext;
import org.elenchus.rendering.scene.FontSpec;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.style.BoxStyle;
import org.elenchus.rendering.style.Typography;
import org.elenchus.rendering.text.TextMetrics;

/** The numbers of a map's statements, and shapes of one size for all of them. */
public final class Numbered {
    private static final double LEAST_IN_EM = 2.05;

    private final NotationContext context;
    private final Typography type;
    private final KeyList key;
    private final Map<String, String> numbers;
    private final double widest;

    public Numbered(ArgumentMap map, NotationContext context) {
        this.context = context;
        this.type = context.style().typography();
        key = KeyList.of(map);
        numbers = key.numbers();
        double width = 0;
        for (String number : numbers.values()) {
            width = Math.max(width, TextMetrics.width(number, type.font(true, false)));
        }
        widest = width;
    }

    public KeyList key() {
        return key;
    }

    /** @param marks what a notation adds behind the number, drawn in a shape of the size of {@link #size} */
    public Figure figure(Shape shape, Statement statement, int hidden, List<Mark> marks) {
        BoxStyle look = Looks.of(statement, context);
        String number = numbers.get(statement.getId());
        FontSpec font = type.font(look.bold(), look.italic());
        ShapeFigure figure = new ShapeFigure(shape, context).words(number, font, look.text(), Double.MAX_VALUE).atLeast(size(shape));
        marks.forEach(figure::with);
        Figure made = figure.make(look.fill(), look.border(), number + ": " + Texts.describe(statement));
        List<Mark> all = new java.util.ArrayList<>(made.marks());
        Corners.add(all, statement, context, shape.corners(made.width(), made.height()), hidden);
        return new Figure(made.width(), made.height(), made.outline(), all, made.altText());
    }

    /** Width and height of every shape of that kind, whatever its number. */
    public double size(Shape shape) {
        double least = LEAST_IN_EM * type.size();
        double needed = shape.width(widest, type.size(), 0.8 * type.padding(), 0.5 * type.padding());
        return Math.max(least, needed);
    }
}
