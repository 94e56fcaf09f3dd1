// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.elenchus.formats.internal.figure.FigureWords;
import org.elenchus.formats.internal.figure.SceneTransform;
import org.elenchus.model.Point;
import org.elenchus.rendering.scene.FontSpec;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Path;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.rendering.scene.Rgb;
import org.elenchus.rendering.scene.Stroke;
import org.elenchus.rendering.style.Style;
import org.elenchus.rendering.text.TextMetrics;

/** What stands above and below the piece of a figure on a page: references to other pages, and the page's number. */
final class Margin {
    /** Room for references above, and below. */
    static final double BAND = 32;
    private static final double LEAD = 9;
    private static final double DIAMETER = 12;
    private static final double LEAST_PITCH = 14;
    private static final double SMALL = 6.5;

    private final PageFormat format;
    private final Style style;
    private final FigureWords words;
    private final double dx;
    private final double top;
    private final double bottom;

    /**
     * @param dx  by how much the figure was moved
     * @param top of the piece on the page
     */
    Margin(PageFormat format, Style style, FigureWords words, double dx, double top, double bottom) {
        this.format = format;
        this.style = style;
        this.words = words;
        this.dx = dx;
        this.top = top;
        this.bottom = bottom;
    }

    static double middle(Mark mark) {
        if (mark instanceof Mark.Text text) {
            return text.baseline() - text.font().size() * 0.3;
        }
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (List<Point> line : Flat.of(((Mark.Outline) mark).path())) {
            for (Point p : line) {
                least = Math.min(least, p.y());
                most = Math.max(most, p.y());
            }
        }
        return (least + most) / 2;
    }

    static Part moved(Part part, List<Mark> marks, double dx, double dy) {
        return SceneTransform.moved(new Part(part.id(), part.kind(), part.bounds(), part.route(), marks, part.altText()), dx, dy);
    }

    /** @return the places of the references */
    List<Page.Jump> add(List<Reference> references, List<Part> parts, int number, int count) {
        List<Page.Jump> jumps = new ArrayList<>();
        for (boolean atBottom : new boolean[] {false, true}) {
            List<Reference> row = references.stream().filter(r -> r.atBottom == atBottom).toList();
            double[] x = spread(row);
            for (int i = 0; i < row.size(); i++) {
                parts.add(reference(row.get(i), x[i], jumps));
            }
        }
        parts.add(number(number, count));
        return jumps;
    }

    /** In order, each as near to its line as its neighbours allow. */
    private double[] spread(List<Reference> row) {
        double left = format.margin() + DIAMETER / 2;
        double right = format.width() - format.margin() - DIAMETER / 2;
        double[] x = new double[row.size()];
        double floor = left;
        for (int i = 0; i < x.length; i++) {
            x[i] = Math.max(row.get(i).x + dx, floor);
            floor = x[i] + pitch(row, i, right - left);
        }
        double ceiling = right;
        for (int i = x.length - 1; i >= 0; i--) {
            x[i] = Math.min(x[i], ceiling);
            ceiling = x[i] - (i == 0 ? 0 : pitch(row, i - 1, right - left));
        }
        return x;
    }

    private double pitch(List<Reference> row, int i, double room) {
        double text = (TextMetrics.width(pages(row.get(i)), font(SMALL, false)) + TextMetrics.width(pages(row.get(i + 1 < row.size() ? i + 1 : i)), font(SMALL, false))) / 2;
        return Math.min(Math.max(LEAST_PITCH, text + 3), row.size() < 2 ? room : room / (row.size() - 1));
    }

    private String pages(Reference reference) {
        return words.get("figure.onPage", reference.pages.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    private FontSpec font(double size, boolean bold) {
        return new FontSpec(style.typography().family(), size, bold, false);
    }

    private Part reference(Reference r, double x, List<Page.Jump> jumps) {
        double side = r.atBottom ? 1 : -1;
        double edge = r.atBottom ? bottom : top;
        double middle = edge + side * (LEAD + DIAMETER / 2);
        Rgb ground = style.background() == null ? Rgb.WHITE : style.background();
        Rect circle = new Rect(x - DIAMETER / 2, middle - DIAMETER / 2, DIAMETER, DIAMETER);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Outline(Path.polyline(List.of(new Point(r.x + dx, edge), new Point(x, edge + side * LEAD))), null, r.stroke));
        marks.add(new Mark.Outline(Path.ellipse(circle), ground, Stroke.solid(r.stroke.colour(), 0.8)));
        text(marks, r.letter, x, middle + 7.5 * 0.34, font(7.5, true), r.stroke.colour());
        text(marks, pages(r), x, r.atBottom ? circle.bottom() + SMALL + 0.5 : circle.y() - 2.2, font(SMALL, false), style.boxes().faint());
        jumps.add(new Page.Jump(circle.grow(3), r.pages.first() - 1));
        return new Part(null, Part.Kind.DECORATION, circle, List.of(), marks, words.get("figure.continued", r.letter, pages(r)));
    }

    private static void text(List<Mark> marks, String text, double x, double baseline, FontSpec font, Rgb colour) {
        double width = TextMetrics.width(text, font);
        marks.add(new Mark.Text(x - width / 2, baseline, width, text, font, colour));
    }

    private Part number(int number, int count) {
        List<Mark> marks = new ArrayList<>();
        double baseline = format.height() - Math.max(format.margin() / 2, SMALL);
        text(marks, number + " / " + count, format.width() / 2, baseline, font(SMALL + 0.5, false), style.boxes().faint());
        return new Part(null, Part.Kind.DECORATION, new Rect(format.width() / 2 - 10, baseline - SMALL, 20, SMALL), List.of(), marks, "");
    }
}
