// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.pdf;

import java.awt.Shape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.elenchus.formats.internal.figure.SystemGlyphs;
import org.elenchus.formats.internal.figure.Typefaces;
import org.elenchus.formats.internal.font.FontSubset;
import org.elenchus.formats.internal.text.Utf8Output;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.text.Fonts;

/** Sets lines of text with the embedded subsets; what none of them has is drawn, and tagged with the text that it stands for. */
final class PdfLines {
    private final Utf8Output out;
    private final PdfPaint paint;
    private final Map<Fonts.Face, FontSubset> subsets;

    PdfLines(Utf8Output out, PdfPaint paint, Map<Fonts.Face, FontSubset> subsets) {
        this.out = out;
        this.paint = paint;
        this.subsets = subsets;
    }

    /** @param more whether another line of the same text follows: then a space parts the words for whoever copies them */
    void write(Mark.Text line, boolean more) throws IOException {
        if (line.text().isEmpty()) {
            return;
        }
        paint.fill(line.colour());
        for (Typefaces.Run run : Typefaces.runs(line)) {
            if (run.face() == null) {
                drawn(run, line);
            } else {
                set(run, line, more);
            }
        }
    }

    private void set(Typefaces.Run run, Mark.Text line, boolean more) throws IOException {
        FontSubset subset = subsets.get(run.face());
        out.text("BT /F").integer(run.face().ordinal()).ascii(' ').number(line.font().size()).text(" Tf 1 0 0 -1 ");
        out.number(run.x()).ascii(' ').number(line.baseline()).text(" Tm <");
        String text = run.text();
        for (int i = 0; i < text.length(); i++) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint) - 1;
            int glyph = subset.glyph(codePoint);
            if (glyph != 0) {
                out.hex4(glyph);
            }
        }
        if (more) {
            out.hex4(subset.glyph(' '));
        }
        out.text("> Tj ET\n");
    }

    /** By the machine's own font, or as an empty box where it has none. */
    private void drawn(Typefaces.Run run, Mark.Text line) throws IOException {
        out.text("/Span <</ActualText <FEFF");
        byte[] text = run.text().getBytes(StandardCharsets.UTF_16BE);
        for (int i = 0; i < text.length; i += 2) {
            out.hex4((text[i] & 0xff) << 8 | text[i + 1] & 0xff);
        }
        out.text(">>> BDC\n");
        invisible(run, line);
        Shape shape = SystemGlyphs.outline(run.text(), line.font(), run.width());
        if (shape != null) {
            paint.fill(shape, run.x(), line.baseline());
        } else {
            double height = line.font().size() * 0.7;
            paint.fill(SystemGlyphs.placeholder(run.width(), height), run.x(), line.baseline());
        }
        out.text("EMC\n");
    }

    /** One glyph that shows nothing, as wide as the run: search and selection go by glyphs and need one to hold on to. */
    private void invisible(Typefaces.Run run, Mark.Text line) throws IOException {
        FontSubset subset = subsets.get(Typefaces.face(line.font()));
        double natural = subset.advance(0) * line.font().size() / subset.font().unitsPerEm();
        out.text("BT 3 Tr /F").integer(Typefaces.face(line.font()).ordinal()).ascii(' ').number(line.font().size()).text(" Tf ");
        out.number(natural > 0 ? run.width() / natural * 100 : 100).text(" Tz 1 0 0 -1 ").number(run.x()).ascii(' ').number(line.baseline());
        out.text(" Tm <0000> Tj 0 Tr 100 Tz ET\n");
    }
}
