// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.rendering.scene.FontSpec;

/**
 * Breaks text into lines of about equal length. Line ends in the text are kept, words wider than a line are cut, nothing is lost but the spaces at
 * which a line ends. The result does not depend on the machine's locale.
 *
 * <p>Remembers what it has broken. Safe for use by several threads.
 */
public final class LineBreaker {
    private static final int REMEMBERED = 40_000;

    private record Key(String text, FontSpec font, double width) {
    }

    private final Map<Key, List<Line>> remembered = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, List<Line>> eldest) {
            return size() > REMEMBERED;
        }
    };

    /**
     * Breaks a text.
     *
     * @param maxWidth in points; no line is wider, unless one character alone is
     * @return one line at least; empty lines of the text are kept as empty lines
     */
    public List<Line> lines(String text, FontSpec font, double maxWidth) {
        Key key = new Key(text, font, maxWidth);
        synchronized (remembered) {
            List<Line> known = remembered.get(key);
            if (known != null) {
                return known;
            }
        }
        List<Line> result = List.copyOf(breakAll(text, font, maxWidth));
        synchronized (remembered) {
            remembered.put(key, result);
        }
        return result;
    }

    /** The width of the widest line in points. */
    public static double width(List<Line> lines) {
        double width = 0;
        for (Line line : lines) {
            width = Math.max(width, line.width());
        }
        return width;
    }

    private static List<Line> breakAll(String text, FontSpec font, double maxWidth) {
        List<Line> result = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isLineEnd(text.charAt(i))) {
                new Paragraph(printable(text.substring(start, i)).strip(), font, maxWidth).addTo(result);
                if (i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        return result;
    }

    /** Tabs and other control characters become spaces. */
    private static String printable(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isISOControl(line.charAt(i))) {
                return line.replaceAll("\\p{Cntrl}+", " ");
            }
        }
        return line;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }
}
