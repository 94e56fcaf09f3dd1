// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.box;

import java.util.List;

import org.elenchus.rendering.scene.FontSpec;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Path;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.rendering.scene.Rgb;
import org.elenchus.rendering.scene.Stroke;
import org.elenchus.rendering.style.Typography;
import org.elenchus.rendering.text.TextMetrics;

/** Draws a sign in the middle of a rectangle: the common ones as strokes, which sit exactly in the middle, others as text. */
public final class Signs {
    private static final double ARM = 0.26;
    private static final double PEN = 0.115;

    private Signs() {
    }

    /** @param size of the sign in points */
    public static void add(List<Mark> marks, String sign, Rect box, double size, Typography type, Rgb colour) {
        double x = box.centerX();
        double y = box.centerY();
        double a = size * ARM;
        Stroke pen = Stroke.solid(colour, size * PEN);
        switch (sign) {
            case "+" -> {
                marks.add(line(x - a, y, x + a, y, pen));
                marks.add(line(x, y - a, x, y + a, pen));
            }
            case "-", "\u2212", "\u2013" -> marks.add(line(x - a, y, x + a, y, pen));
            case "\u2297", "\u00d7" -> {
                double b = a * 0.85;
                marks.add(line(x - b, y - b, x + b, y + b, pen));
                marks.add(line(x - b, y + b, x + b, y - b, pen));
            }
            default -> addText(marks, sign, box, size * 0.75, type, colour);
        }
    }

    private static Mark line(double x1, double y1, double x2, double y2, Stroke pen) {
        return new Mark.Outline(new Path(List.of(new Path.MoveTo(x1, y1), new Path.LineTo(x2, y2))), null, pen);
    }

    public static void addText(List<Mark> marks, String text, Rect box, double size, Typography type, Rgb colour) {
        FontSpec font = new FontSpec(type.family(), size, true, false);
        double x = box.centerX() - TextMetrics.width(text, font) / 2;
        for (TextMetrics.Run run : TextMetrics.runs(text, font)) {
            marks.add(new Mark.Text(x, box.centerY() + size * 0.33, run.width(), run.text(), run.font(), colour));
            x += run.width();
        }
    }
}
