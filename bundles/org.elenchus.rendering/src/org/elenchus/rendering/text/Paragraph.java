// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.text;

import java.util.Arrays;
import java.util.List;

import org.elenchus.rendering.scene.FontSpec;

/** Text without line ends, measured piece by piece once and then broken at several widths until its lines are balanced. */
final class Paragraph {
    private static final int HALVINGS = 6;
    private static final double ROUNDING = 1e-6;
    private static final char SOFT_HYPHEN = '\u00ad';

    private final String text;
    private final FontSpec font;
    private final double maxWidth;
    private int[] ends;
    /** From the start of the text to the end of each piece, with and without the spaces there. */
    private double[] reach;
    private double[] inked;

    Paragraph(String text, FontSpec font, double maxWidth) {
        this.text = text;
        this.font = font;
        this.maxWidth = maxWidth;
    }

    void addTo(List<Line> lines) {
        double whole = TextMetrics.width(text, font);
        if (whole <= maxWidth) {
            lines.add(new Line(visible(text), whole));
            return;
        }
        measure();
        int count = countLines(maxWidth);
        double width = balanced(count, Math.max(widestPiece(), whole / count * 0.95));
        addLines(lines, width);
    }

    /** Pieces end where a line may end; what is wider than a line is cut into characters. */
    private void measure() {
        ends = Breaks.of(text);
        measurePieces();
        if (widestPiece() > maxWidth) {
            ends = cutLongPieces();
            measurePieces();
        }
    }

    private void measurePieces() {
        reach = new double[ends.length];
        inked = new double[ends.length];
        double at = 0;
        int start = 0;
        for (int i = 0; i < ends.length; i++) {
            int ink = ends[i];
            while (ink > start && isSpace(text.charAt(ink - 1))) {
                ink--;
            }
            at += TextMetrics.width(text, start, ink, font);
            inked[i] = at + (ink > start && text.charAt(ink - 1) == SOFT_HYPHEN ? TextMetrics.width("-", font) : 0);
            at += TextMetrics.width(text, ink, ends[i], font);
            reach[i] = at;
            start = ends[i];
        }
    }

    private double widestPiece() {
        double widest = 0;
        for (int i = 0; i < ends.length; i++) {
            widest = Math.max(widest, inked[i] - before(i));
        }
        return widest;
    }

    private int[] cutLongPieces() {
        int[] cut = new int[text.length() + 1];
        int count = 0;
        for (int i = 0; i < ends.length; i++) {
            if (inked[i] - before(i) > maxWidth) {
                int at = i == 0 ? 0 : ends[i - 1];
                for (int next = text.offsetByCodePoints(at, 1); next < ends[i]; next = text.offsetByCodePoints(next, 1)) {
                    if (Character.getType(text.codePointAt(next)) != Character.NON_SPACING_MARK && !isSpace(text.charAt(next))) {
                        cut[count++] = next;
                    }
                }
            }
            cut[count++] = ends[i];
        }
        return Arrays.copyOf(cut, count);
    }

    private double before(int piece) {
        return piece == 0 ? 0 : reach[piece - 1];
    }

    private int lastOnLine(int first, double width) {
        int last = first;
        double start = before(first);
        while (last + 1 < ends.length && inked[last + 1] - start <= width + ROUNDING) {
            last++;
        }
        return last;
    }

    private int countLines(double width) {
        int count = 0;
        for (int first = 0; first < ends.length; first = lastOnLine(first, width) + 1) {
            count++;
        }
        return count;
    }

    /** The least width, up to a few per cent, in which the text takes no more lines than in the greatest. */
    private double balanced(int count, double least) {
        double low = Math.min(least, maxWidth);
        double high = maxWidth;
        if (countLines(low) <= count) {
            return low;
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (countLines(middle) <= count) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private void addLines(List<Line> lines, double width) {
        int first = 0;
        while (first < ends.length) {
            int last = lastOnLine(first, width);
            String line = text.substring(first == 0 ? 0 : ends[first - 1], ends[last]).stripTrailing();
            double inkWidth = inked[last] - before(first);
            boolean hyphenated = line.charAt(line.length() - 1) == SOFT_HYPHEN;
            lines.add(new Line(visible(line) + (hyphenated ? "-" : ""), inkWidth));
            first = last + 1;
        }
    }

    /** Without soft hyphens inside, which are not drawn. */
    private static String visible(String line) {
        return line.indexOf(SOFT_HYPHEN) < 0 ? line : line.replace(String.valueOf(SOFT_HYPHEN), "");
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u200b' || c == '\u3000';
    }
}
