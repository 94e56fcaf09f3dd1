// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.svg;

import java.io.IOException;
import java.util.List;

import org.elenchus.formats.internal.figure.Colours;
import org.elenchus.formats.internal.text.Utf8Output;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Path;
import org.elenchus.rendering.scene.Rgb;
import org.elenchus.rendering.scene.Stroke;

/** Writes marks as SVG elements with presentation attributes only, which every reader knows. */
final class SvgMarks {
    private final Utf8Output out;
    private final Colours colours;
    private final SvgLines lines;

    SvgMarks(Utf8Output out, Colours colours, SvgLines lines) {
        this.out = out;
        this.colours = colours;
        this.lines = lines;
    }

    void write(List<Mark> marks) throws IOException {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Text text) {
                lines.add(text);
            } else {
                lines.write();
                outline((Mark.Outline) mark);
            }
        }
        lines.write();
    }

    private void outline(Mark.Outline mark) throws IOException {
        out.text("<path d=\"");
        path(mark.path());
        out.text("\" fill=\"");
        if (mark.fill() == null) {
            out.text("none\"");
        } else {
            colour(mark.fill(), "\" fill-opacity=\"");
        }
        if (mark.stroke() != null) {
            stroke(mark.stroke());
        }
        out.text("/>\n");
    }

    private void stroke(Stroke stroke) throws IOException {
        out.text(" stroke=\"");
        colour(stroke.colour(), "\" stroke-opacity=\"");
        out.text(" stroke-width=\"").number(stroke.width()).ascii('"');
        if (!stroke.dashes().isEmpty()) {
            out.text(" stroke-dasharray=\"");
            String between = "";
            for (double length : stroke.dashes()) {
                out.text(between).number(length);
                between = ",";
            }
            out.ascii('"');
        }
    }

    private void colour(Rgb colour, String opacityAttribute) throws IOException {
        out.text(colours.hex(colour));
        if (colour.alpha() < 255) {
            out.text(opacityAttribute).number(colour.opacity());
        }
        out.ascii('"');
    }

    private void path(Path path) throws IOException {
        for (Path.Segment segment : path.segments()) {
            if (segment instanceof Path.LineTo line) {
                point('L', line.x(), line.y());
            } else if (segment instanceof Path.CurveTo curve) {
                point('C', curve.x1(), curve.y1());
                point(' ', curve.x2(), curve.y2());
                point(' ', curve.x(), curve.y());
            } else if (segment instanceof Path.MoveTo move) {
                point('M', move.x(), move.y());
            } else {
                out.ascii('Z');
            }
        }
    }

    private void point(char command, double x, double y) throws IOException {
        out.ascii(command).number(x).ascii(' ').number(y);
    }
}
