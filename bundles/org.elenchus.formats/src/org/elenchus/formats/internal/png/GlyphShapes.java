// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.png;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.elenchus.formats.internal.figure.SystemGlyphs;
import org.elenchus.formats.internal.figure.Typefaces;
import org.elenchus.formats.internal.font.GlyphOutline;
import org.elenchus.formats.internal.font.TrueType;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.text.Fonts;

/**
 * Lines of text as shapes, from the outlines in the shipped font files. The machine's own text drawing is not asked: it differs from
 * machine to machine, and some have none.
 */
final class GlyphShapes {
    private final Map<Fonts.Face, Map<Integer, Path2D>> drawn = new EnumMap<>(Fonts.Face.class);

    /** The line's outline in the scene's coordinates. */
    Shape line(Mark.Text line) {
        Path2D.Double shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Typefaces.Run run : Typefaces.runs(line)) {
            if (run.face() != null) {
                append(shape, run, line);
            } else {
                Shape other = SystemGlyphs.outline(run.text(), line.font(), run.width());
                Shape seen = other != null ? other : SystemGlyphs.placeholder(run.width(), line.font().size() * 0.7);
                shape.append(AffineTransform.getTranslateInstance(run.x(), line.baseline()).createTransformedShape(seen), false);
            }
        }
        return shape;
    }

    private void append(Path2D shape, Typefaces.Run run, Mark.Text line) {
        TrueType font = Typefaces.file(run.face());
        Map<Integer, Path2D> known = drawn.computeIfAbsent(run.face(), face -> new HashMap<>());
        double scale = line.font().size() / font.unitsPerEm();
        double x = run.x();
        String text = run.text();
        for (int i = 0; i < text.length(); i++) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint) - 1;
            int glyph = font.glyph(codePoint);
            if (glyph != 0) {
                Path2D outline = known.computeIfAbsent(glyph, g -> outline(font, g));
                shape.append(outline.getPathIterator(new AffineTransform(scale, 0, 0, -scale, x, line.baseline())), false);
                x += font.advance(glyph) * scale;
            }
        }
    }

    private static Path2D outline(TrueType font, int glyph) {
        Path2D.Double path = new Path2D.Double();
        GlyphOutline.draw(font, glyph, new GlyphOutline.Pen() {
            @Override
            public void moveTo(double x, double y) {
                path.moveTo(x, y);
            }

            @Override
            public void lineTo(double x, double y) {
                path.lineTo(x, y);
            }

            @Override
            public void curveTo(double cx, double cy, double x, double y) {
                path.quadTo(cx, cy, x, y);
            }

            @Override
            public void close() {
                path.closePath();
            }
        });
        return path;
    }
}
