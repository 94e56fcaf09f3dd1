// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.elenchus.model.Point;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.rendering.notation.Diagram;
import org.elenchus.rendering.notation.Figure;
import org.elenchus.rendering.notation.LinkFigure;
import org.elenchus.rendering.scene.FontSpec;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Path;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.rendering.scene.Rgb;
import org.elenchus.rendering.scene.Stroke;
import org.elenchus.rendering.style.Style;
import org.elenchus.rendering.text.TextMetrics;

/** Turns nodes, links and regions with their places into the parts of a scene. */
public final class PartMaker {
    /** Radius of a line's bends. */
    private static final double BEND = 5;
    private static final double[][] BESIDE = {{0, 0}, {0, -0.65}, {0, 0.65}, {0.6, 0}, {-0.6, 0}, {0, -1.2}, {0, 1.2}, {0.6, -0.8}, {-0.6, -0.8},
            {0.6, 0.8}, {-0.6, 0.8}};
    /** How many steps small print is looked for a place around its line. */
    private static final int REACH = 24;
    private static final double[] PLACES = {0.5, 0.35, 0.65, 0.2, 0.8};

    private final Style style;
    private final Rgb ground;

    public PartMaker(Style style) {
        this.style = style;
        this.ground = style.background() == null ? Rgb.WHITE : style.background();
    }

    public Part node(Diagram.Node node, double x, double y) {
        Figure figure = node.figure();
        return new Part(id(node.element()), node.kind(), new Rect(x, y, figure.width(), figure.height()), List.of(),
                Marks.translate(figure.marks(), x, y), figure.altText());
    }

    /**
     * @param route from source to target, two points at least
     * @param boxes that small print beside the line must not cover
     */
    public Part link(Diagram.Link link, List<Point> route, BoxIndex boxes) {
        LinkFigure figure = link.figure();
        Stroke stroke = figure.stroke();
        List<Mark> marks = new ArrayList<>(4);
        List<Point> line = Polylines.shorten(route, Arrowheads.inset(figure.start(), stroke), Arrowheads.inset(figure.end(), stroke));
        // Drawn from the target, so that the dashes of links that share a way to it fall on each other.
        marks.add(new Mark.Outline(Polylines.rounded(Polylines.reversed(line), BEND), null, stroke));
        Arrowheads.add(marks, figure.end(), route.get(route.size() - 1), route.get(route.size() - 2), stroke, ground);
        Arrowheads.add(marks, figure.start(), route.get(0), route.get(1), stroke, ground);
        addSign(marks, figure, route, boxes);
        return new Part(id(link.element()), Part.Kind.CONNECTOR, Rect.around(route), route, marks, figure.altText());
    }

    private void addSign(List<Mark> marks, LinkFigure figure, List<Point> route, BoxIndex boxes) {
        if (figure.sign() == null && figure.label() == null) {
            return;
        }
        String text = figure.sign() == null ? figure.label() : figure.label() == null ? figure.sign() : figure.sign() + " " + figure.label();
        FontSpec font = new FontSpec(style.typography().family(), style.typography().smallSize() * 0.9, false, true);
        double width = TextMetrics.width(text, font);
        double height = font.size() * 1.2;
        Point at = freePlace(route, width + 2.4, height, boxes);
        Rect plate = new Rect(at.x() - width / 2 - 1.2, at.y() - height / 2, width + 2.4, height);
        marks.add(new Mark.Outline(Path.roundedRectangle(plate, 2), ground, null));
        double x = at.x() - width / 2;
        for (TextMetrics.Run run : TextMetrics.runs(text, font)) {
            marks.add(new Mark.Text(x, at.y() + font.size() * 0.33, run.width(), run.text(), run.font(), figure.stroke().colour()));
            x += run.width();
        }
    }

    /** On the line, where it is longest first, so that a plate of that size covers no box; half way along where there is no such place. */
    private static Point freePlace(List<Point> route, double width, double height, BoxIndex boxes) {
        List<Integer> pieces = new ArrayList<>();
        for (int i = 1; i < route.size(); i++) {
            pieces.add(i);
        }
        pieces.sort(Comparator.comparingDouble(i -> -Polylines.length(route.subList(i - 1, i + 1))));
        for (int i : pieces) {
            for (double share : PLACES) {
                Point p = Polylines.between(route.get(i - 1), route.get(i), share);
                for (double[] beside : BESIDE) {
                    Point q = new Point(p.x() + beside[0] * width, p.y() + beside[1] * height);
                    if (boxes.in(new Rect(q.x() - width / 2, q.y() - height / 2, width, height)).isEmpty()) {
                        return q;
                    }
                }
            }
        }
        Point longest = Polylines.between(route.get(pieces.get(0) - 1), route.get(pieces.get(0)), 0.5);
        return nearby(longest, width, height, boxes);
    }

    /** The free place nearest to a point; the point itself where all around it is taken. */
    private static Point nearby(Point p, double width, double height, BoxIndex boxes) {
        Point best = p;
        double way = Double.POSITIVE_INFINITY;
        for (int row = -REACH; row <= REACH; row++) {
            for (int column = -REACH; column <= REACH; column++) {
                Point q = new Point(p.x() + column * width / 6, p.y() + row * height / 2);
                double d = Math.hypot(q.x() - p.x(), q.y() - p.y());
                if (d < way && boxes.in(new Rect(q.x() - width / 2, q.y() - height / 2, width, height)).isEmpty()) {
                    best = q;
                    way = d;
                }
            }
        }
        return best;
    }

    /**
     * @param cores what the region is drawn around, one patch for each; the title stands at the first
     * @param below whether the title stands below that rather than above
     */
    public Part region(Diagram.Region region, List<Rect> cores, boolean below) {
        FontSpec font = style.typography().smallFont(true, false);
        double pad = style.typography().padding();
        double room = region.title().isBlank() ? 0 : Math.max(0, font.size() * 1.1 - 0.6 * pad);
        List<Mark> marks = new ArrayList<>();
        Rect bounds = null;
        for (Rect core : cores) {
            double more = bounds == null ? room : 0;
            Rect patch = new Rect(core.x() - pad, core.y() - pad - (below ? 0 : more), core.width() + 2 * pad, core.height() + 2 * pad + more);
            marks.add(new Mark.Outline(Path.roundedRectangle(patch, style.typography().corner() * 2), region.fill(), null));
            bounds = bounds == null ? patch : bounds.union(patch);
        }
        Rect title = titleOf(region, cores.get(0), below);
        bounds = room > 0 ? bounds.union(title) : bounds;
        double x = title.x();
        double baseline = title.y() + 0.75 * font.size();
        for (TextMetrics.Run run : TextMetrics.runs(region.title().strip(), font)) {
            marks.add(new Mark.Text(x, baseline, run.width(), run.text(), run.font(), style.groupText()));
            x += run.width();
        }
        return new Part(id(region.element()), Part.Kind.GROUP, bounds, List.of(), marks, region.title());
    }

    /** Where the title of a region stands above or below a patch around that core; beside the sign that a box may bear on its corner. */
    Rect titleOf(Diagram.Region region, Rect core, boolean below) {
        FontSpec font = style.typography().smallFont(true, false);
        double pad = style.typography().padding();
        double baseline = below ? core.bottom() + 0.25 * pad + 0.75 * font.size() : core.y() - 0.35 * pad;
        return new Rect(core.x() + 0.6 * style.typography().junction(), baseline - font.size() * 0.75, TextMetrics.width(region.title().strip(), font), font.size());
    }

    public Part key(Figure figure, double x, double y) {
        return new Part(null, Part.Kind.DECORATION, new Rect(x, y, figure.width(), figure.height()), List.of(),
                Marks.translate(figure.marks(), x, y), figure.altText());
    }

    private static String id(Identified element) {
        return element == null ? null : element.getId();
    }
}
