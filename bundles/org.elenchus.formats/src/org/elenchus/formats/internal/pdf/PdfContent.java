// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.apache.pdfbox.cos.COSDictionary;
import org.elenchus.formats.internal.font.FontSubset;
import org.elenchus.formats.internal.text.Utf8Output;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Path;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.rendering.scene.Scene;
import org.elenchus.rendering.text.Fonts;

/** Writes the content stream of the page that shows a scene, and tells its logical structure. */
final class PdfContent {
    private final Scene scene;
    private final double unit;
    private final PdfTags tags;
    private final Utf8Output out;
    private final PdfPaint paint;
    private final PdfLines lines;
    private final boolean linesSpeak;

    /** @param unit points that one unit of the page stands for */
    PdfContent(Scene scene, double unit, Map<Fonts.Face, FontSubset> subsets, PdfTags tags, OutputStream stream) {
        this.scene = scene;
        this.unit = unit;
        this.tags = tags;
        out = new Utf8Output(stream);
        paint = new PdfPaint(out);
        lines = new PdfLines(out, paint, subsets);
        linesSpeak = scene.parts().stream().noneMatch(part -> part.kind() == Part.Kind.ARGUMENT && !part.altText().isEmpty());
    }

    /** @return opacities that need a graphics state named {@code A} and the number */
    TreeSet<Integer> write() throws IOException {
        Rect bounds = scene.bounds();
        out.precise(1 / unit).text(" 0 0 ").precise(-1 / unit).ascii(' ').number(-bounds.x() / unit).ascii(' ');
        out.number(bounds.bottom() / unit).text(" cm 1 J 1 j\n");
        if (scene.background() != null) {
            out.text("/Artifact BMC\n");
            paint.outline(new Mark.Outline(Path.rectangle(bounds), scene.background(), null));
            out.text("EMC\n");
        }
        for (Part part : scene.parts()) {
            part(part);
        }
        out.flush();
        return paint.alphas();
    }

    /** Where arguments have signs of their own, these are spoken; the lines that lead to them would only say it again. */
    private void part(Part part) throws IOException {
        List<Mark> marks = part.marks();
        boolean speaks = !part.altText().isEmpty() && (linesSpeak || part.kind() != Part.Kind.CONNECTOR);
        boolean drawingSpeaks = speaks && marks.stream().noneMatch(Mark.Text.class::isInstance);
        COSDictionary element = drawingSpeaks ? tags.figure(part, onPage(part.bounds())) : null;
        int end;
        for (int start = 0; start < marks.size(); start = end) {
            boolean isText = marks.get(start) instanceof Mark.Text;
            end = start + 1;
            while (end < marks.size() && marks.get(end) instanceof Mark.Text == isText) {
                end++;
            }
            if (isText && element == null) {
                element = tags.paragraph(part);
            }
            if (isText || drawingSpeaks) {
                out.text(isText ? "/P" : "/Figure").text(" <</MCID ").integer(tags.content(element)).text(">> BDC\n");
            } else {
                out.text("/Artifact BMC\n");
            }
            draw(marks.subList(start, end));
            out.text("EMC\n");
        }
    }

    private void draw(List<Mark> marks) throws IOException {
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i) instanceof Mark.Text text) {
                lines.write(text, i + 1 < marks.size());
            } else {
                paint.outline((Mark.Outline) marks.get(i));
            }
        }
    }

    private Rect onPage(Rect rect) {
        Rect bounds = scene.bounds();
        return new Rect((rect.x() - bounds.x()) / unit, (bounds.bottom() - rect.bottom()) / unit, rect.width() / unit, rect.height() / unit);
    }
}
