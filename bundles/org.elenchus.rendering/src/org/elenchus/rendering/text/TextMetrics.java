// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.text;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.rendering.scene.FontSpec;

/**
 * How wide text is. Safe for use by several threads.
 *
 * <p>A character that the font lacks is measured in {@link Fonts#SIGNS}. One that no shipped font has counts one em where its script is set in full
 * squares (Han, Kana, Hangul, emoji) and {@value #UNKNOWN} em otherwise; combining marks and other ignorable characters count nothing.
 */
public final class TextMetrics {
    /** Width in em of a character that no shipped font has, where it is not a full square. */
    public static final double UNKNOWN = 0.6;
    private static final int SOFT_HYPHEN = 0xad;

    /**
     * A stretch of text that one font can draw.
     *
     * @param font  the family is {@link Fonts#SYSTEM} where no shipped font has the characters
     * @param width in points
     */
    public record Run(String text, FontSpec font, double width) {
    }

    private TextMetrics() {
    }

    /** Advance width in points of one line of text; line ends count nothing. */
    public static double width(String text, FontSpec font) {
        return width(text, 0, text.length(), font);
    }

    /** Advance width in points of a part of a text. */
    static double width(String text, int from, int to, FontSpec font) {
        FontFile file = file(font);
        long units = 0;
        double others = 0;
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            int codePoint = Character.isHighSurrogate(c) && at + 1 < to ? text.codePointAt(at) : c;
            int advance = file == null || codePoint == SOFT_HYPHEN ? FontFile.MISSING : file.advance(codePoint);
            if (advance >= 0) {
                units += advance;
            } else {
                others += substituteWidth(codePoint);
            }
            at += Character.charCount(codePoint);
        }
        double em = file == null ? 0 : units / (double) file.unitsPerEm();
        return (em + others) * font.size();
    }

    /** From the baseline to the top of the tallest letters with accents, in points. */
    public static double ascent(FontSpec font) {
        return own(font).ascent() * font.size();
    }

    /** From the baseline down to the lowest letters, in points; positive. */
    public static double descent(FontSpec font) {
        return own(font).descent() * font.size();
    }

    /** Text split where the font has to change; one run for most texts, none for empty ones. */
    public static List<Run> runs(String text, FontSpec font) {
        List<Run> runs = new ArrayList<>(1);
        int start = 0;
        FontSpec current = null;
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            FontSpec needed = current != null && joins(codePoint) ? current : fontFor(codePoint, font);
            if (current != null && !needed.equals(current)) {
                runs.add(run(text.substring(start, at), current, font));
                start = at;
            }
            current = needed;
            at += Character.charCount(codePoint);
        }
        if (current != null) {
            runs.add(run(text.substring(start), current, font));
        }
        return runs;
    }

    private static Run run(String text, FontSpec used, FontSpec asked) {
        return new Run(text, used, width(text, asked));
    }

    /** Spaces and marks are drawn by the font of what stands before them. */
    private static boolean joins(int codePoint) {
        return codePoint == ' ' || isIgnorable(codePoint);
    }

    private static FontSpec fontFor(int codePoint, FontSpec font) {
        if (Fonts.covers(font, codePoint) || isIgnorable(codePoint)) {
            return font;
        }
        boolean sign = Fonts.Face.SIGNS_REGULAR.parsed().advance(codePoint) != FontFile.MISSING;
        return new FontSpec(sign ? Fonts.SIGNS : Fonts.SYSTEM, font.size(), !sign && font.bold(), !sign && font.italic());
    }

    /** In em. */
    private static double substituteWidth(int codePoint) {
        if (isIgnorable(codePoint)) {
            return 0;
        }
        FontFile signs = Fonts.Face.SIGNS_REGULAR.parsed();
        int advance = signs.advance(codePoint);
        if (advance >= 0) {
            return advance / (double) signs.unitsPerEm();
        }
        return isSquare(codePoint) ? 1 : UNKNOWN;
    }

    private static boolean isIgnorable(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT || type == Character.CONTROL;
    }

    private static boolean isSquare(int codePoint) {
        return codePoint >= 0x1100 && codePoint <= 0x115f || codePoint >= 0x2e80 && codePoint <= 0xa4cf
                || codePoint >= 0xac00 && codePoint <= 0xd7a3 || codePoint >= 0xf900 && codePoint <= 0xfaff
                || codePoint >= 0xfe30 && codePoint <= 0xfe6f || codePoint >= 0xff00 && codePoint <= 0xff60
                || codePoint >= 0x1f300 && codePoint <= 0x1faff || codePoint >= 0x20000 && codePoint <= 0x3fffd;
    }

    private static FontFile file(FontSpec font) {
        Fonts.Face face = Fonts.face(font);
        return face == null ? null : face.parsed();
    }

    private static FontFile own(FontSpec font) {
        FontFile file = file(font);
        return file == null ? Fonts.Face.TEXT_REGULAR.parsed() : file;
    }
}
