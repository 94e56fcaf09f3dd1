// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.svg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import org.elenchus.formats.internal.figure.Typefaces;
import org.elenchus.formats.internal.font.FontSubset;
import org.elenchus.formats.internal.font.GlyphOutline;
import org.elenchus.formats.internal.font.TrueType;
import org.elenchus.formats.internal.text.Utf8Output;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.text.Fonts;

/** Letters as outlines: each glyph of the subsets is drawn once as a definition, and a line of text places them. */
final class SvgGlyphs {
    private final Map<Fonts.Face, FontSubset> subsets;
    private final Utf8Output out;

    SvgGlyphs(Map<Fonts.Face, FontSubset> subsets, Utf8Output out) {
        this.subsets = subsets;
        this.out = out;
    }

    /** In units of each font's em, y downwards. */
    void define() throws IOException {
        out.text("<defs>\n");
        try {
            subsets.forEach(this::define);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.text("</defs>\n");
    }

    private void define(Fonts.Face face, FontSubset subset) {
        subset.characters().forEach((codePoint, glyph) -> {
            try {
                out.text("<path");
                id(" id=\"", face, glyph);
                out.text(" d=\"");
                GlyphOutline.draw(subset.font(), subset.font().glyph(codePoint), new PathPen());
                out.text("\"/>\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void id(String before, Fonts.Face face, int glyph) throws IOException {
        out.text(before).ascii('f').integer(face.ordinal()).ascii('g').integer(glyph).ascii('"');
    }

    /** Places the line's glyphs; characters that no shipped face has are left to the reader's own font. */
    void line(Mark.Text line) throws IOException {
        for (Typefaces.Run run : Typefaces.runs(line)) {
            if (run.face() == null) {
                out.text("<text font-family=\"sans-serif\" font-size=\"").number(line.font().size()).text("\" x=\"").number(run.x());
                out.text("\" y=\"").number(line.baseline()).text("\" textLength=\"").number(run.width());
                out.text("\" lengthAdjust=\"spacingAndGlyphs\">").xml(run.text()).text("</text>\n");
            } else {
                glyphs(run, line);
            }
        }
    }

    private void glyphs(Typefaces.Run run, Mark.Text line) throws IOException {
        FontSubset subset = subsets.get(run.face());
        TrueType font = subset.font();
        out.text("<g transform=\"translate(").number(run.x()).ascii(' ').number(line.baseline()).text(") scale(");
        out.precise(line.font().size() / font.unitsPerEm()).text(")\">");
        int x = 0;
        for (int i = 0; i < run.text().length(); i++) {
            int codePoint = run.text().codePointAt(i);
            i += Character.charCount(codePoint) - 1;
            int glyph = subset.glyph(codePoint);
            if (glyph != 0) {
                if (codePoint != ' ') {
                    id("<use xlink:href=\"#", run.face(), glyph);
                    out.text(" x=\"").integer(x).text("\"/>");
                }
                x += subset.advance(glyph);
            }
        }
        out.text("</g>\n");
    }

    /** Quadratic curves as SVG knows them. */
    private final class PathPen implements GlyphOutline.Pen {
        @Override
        public void moveTo(double x, double y) {
            point('M', x, y);
        }

        @Override
        public void lineTo(double x, double y) {
            point('L', x, y);
        }

        @Override
        public void curveTo(double cx, double cy, double x, double y) {
            point('Q', cx, cy);
            point(' ', x, y);
        }

        @Override
        public void close() {
            try {
                out.ascii('Z');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void point(char command, double x, double y) {
            try {
                out.ascii(command).integer(Math.round(x)).ascii(' ').integer(Math.round(-y));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
