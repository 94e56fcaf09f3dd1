// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.pdf;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.TreeSet;

import org.elenchus.formats.internal.text.Utf8Output;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Path;
import org.elenchus.rendering.scene.Rgb;
import org.elenchus.rendering.scene.Stroke;

/** Pens, colours and paths as operators of a content stream whose y axis points down; sets only what changes. */
final class PdfPaint {
    private final Utf8Output out;
    private final TreeSet<Integer> alphas = new TreeSet<>();
    private Rgb fill;
    private Rgb line;
    private int alpha = 255;
    private double width = -1;
    private Object dashes = java.util.List.of();

    PdfPaint(Utf8Output out) {
        this.out = out;
    }

    /** Opacities used, from 0 to 254 and 255 where it was set back; each needs a graphics state named {@code A} and the number. */
    TreeSet<Integer> alphas() {
        return alphas;
    }

    void outline(Mark.Outline mark) throws IOException {
        Rgb filled = mark.fill();
        Stroke stroke = mark.stroke();
        boolean together = filled != null && stroke != null && filled.alpha() == stroke.colour().alpha();
        if (filled != null) {
            fill(filled);
        }
        if (together || filled == null && stroke != null) {
            pen(stroke);
            path(mark.path());
            out.text(together ? "B\n" : "S\n");
        } else if (filled != null) {
            path(mark.path());
            out.text("f\n");
            if (stroke != null) {
                pen(stroke);
                path(mark.path());
                out.text("S\n");
            }
        }
    }

    void fill(Rgb colour) throws IOException {
        alpha(colour.alpha());
        if (!colour.equals(fill)) {
            fill = colour;
            colour(colour, "rg\n");
        }
    }

    private void pen(Stroke stroke) throws IOException {
        alpha(stroke.colour().alpha());
        if (!stroke.colour().equals(line)) {
            line = stroke.colour();
            colour(line, "RG\n");
        }
        if (stroke.width() != width) {
            width = stroke.width();
            out.number(width).text(" w\n");
        }
        if (!stroke.dashes().equals(dashes)) {
            dashes = stroke.dashes();
            out.ascii('[');
            for (double length : stroke.dashes()) {
                out.number(length).ascii(' ');
            }
            out.text("] 0 d\n");
        }
    }

    private void colour(Rgb colour, String operator) throws IOException {
        out.precise(colour.red() / 255.0).ascii(' ').precise(colour.green() / 255.0).ascii(' ').precise(colour.blue() / 255.0);
        out.ascii(' ').text(operator);
    }

    private void alpha(int wanted) throws IOException {
        if (wanted != alpha) {
            alpha = wanted;
            alphas.add(wanted);
            out.text("/A").integer(wanted).text(" gs\n");
        }
    }

    private void path(Path path) throws IOException {
        for (Path.Segment segment : path.segments()) {
            if (segment instanceof Path.LineTo to) {
                point(to.x(), to.y()).text("l\n");
            } else if (segment instanceof Path.CurveTo to) {
                point(to.x1(), to.y1());
                point(to.x2(), to.y2());
                point(to.x(), to.y()).text("c\n");
            } else if (segment instanceof Path.MoveTo to) {
                point(to.x(), to.y()).text("m\n");
            } else {
                out.text("h\n");
            }
        }
    }

    /** Fills a shape that is given relative to a point. */
    void fill(Shape shape, double x, double y) throws IOException {
        double[] c = new double[6];
        double lastX = 0;
        double lastY = 0;
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(c);
            if (kind == PathIterator.SEG_CLOSE) {
                out.text("h\n");
                continue;
            }
            if (kind == PathIterator.SEG_QUADTO) {
                point(x + lastX + 2 * (c[0] - lastX) / 3, y + lastY + 2 * (c[1] - lastY) / 3);
                point(x + c[2] + 2 * (c[0] - c[2]) / 3, y + c[3] + 2 * (c[1] - c[3]) / 3);
            } else if (kind == PathIterator.SEG_CUBICTO) {
                point(x + c[0], y + c[1]);
                point(x + c[2], y + c[3]);
            }
            int end = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
            lastX = c[end];
            lastY = c[end + 1];
            point(x + lastX, y + lastY).text(kind == PathIterator.SEG_MOVETO ? "m\n" : kind == PathIterator.SEG_LINETO ? "l\n" : "c\n");
        }
        out.text("f\n");
    }

    private Utf8Output point(double x, double y) throws IOException {
        return out.number(x).ascii(' ').number(y).ascii(' ');
    }
}
