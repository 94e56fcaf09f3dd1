// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.figure;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.lang.System.Logger.Level;

import org.elenchus.rendering.scene.FontSpec;

/**
 * Outlines of characters that no shipped font has, from whatever sans-serif font the machine has: the only place where a figure depends
 * on the machine, and the reason why it is reported.
 */
public final class SystemGlyphs {
    private static final System.Logger LOG = System.getLogger(SystemGlyphs.class.getName());
    private static final FontRenderContext PRECISE = new FontRenderContext(null, true, true);

    private SystemGlyphs() {
    }

    /**
     * The outline of a stretch of text, its left end on the baseline at the origin, y downwards, in points.
     *
     * @param width that it was measured with; what is wider is narrowed
     * @return null where the machine has no font for all of it either
     */
    public static Shape outline(String text, FontSpec font, double width) {
        try {
            int style = (font.bold() ? Font.BOLD : 0) | (font.italic() ? Font.ITALIC : 0);
            Font system = new Font(Font.SANS_SERIF, style, 1).deriveFont((float) font.size());
            if (system.canDisplayUpTo(text) >= 0) {
                return null;
            }
            char[] characters = text.toCharArray();
            GlyphVector glyphs = system.layoutGlyphVector(PRECISE, characters, 0, characters.length, Font.LAYOUT_LEFT_TO_RIGHT);
            double natural = glyphs.getLogicalBounds().getWidth();
            Shape outline = glyphs.getOutline();
            return natural > width && width > 0 ? AffineTransform.getScaleInstance(width / natural, 1).createTransformedShape(outline) : outline;
        } catch (RuntimeException | InternalError | LinkageError e) {
            // A machine without any font, or without the libraries to read them.
            LOG.log(Level.WARNING, "The fonts of this machine cannot be used", e);
            return null;
        }
    }

    /** An empty box, so that what cannot be drawn is at least seen to be missing; as {@link #outline} gives it. */
    public static Shape placeholder(double width, double height) {
        double pen = height / 12;
        Area box = new Area(new Rectangle2D.Double(pen, -height, Math.max(4 * pen, width - 2 * pen), height));
        box.subtract(new Area(new Rectangle2D.Double(2 * pen, pen - height, Math.max(2 * pen, width - 4 * pen), height - 2 * pen)));
        return box;
    }

    /** Whether the machine's own fonts can draw the character. */
    public static boolean covers(int codePoint) {
        return outline(Character.toString(codePoint), new FontSpec(Font.SANS_SERIF, 10, false, false), 0) != null;
    }
}
