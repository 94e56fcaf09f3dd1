// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.text;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;

/** Where a line of text may end. Independent of the machine's locale. */
final class Breaks {
    private Breaks() {
    }

    /**
     * The offsets behind which a line may end, in ascending order; the last is the text's length.
     *
     * @param text without line ends
     */
    static int[] of(String text) {
        int[] offsets = new int[16];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            char c = text.charAt(i);
            if (c >= 0x590 && c < 0x2000 || c >= 0x2e80) {
                return byRules(text);
            }
            if (mayBreak(text, i, before, c)) {
                if (count == offsets.length) {
                    offsets = Arrays.copyOf(offsets, 2 * count);
                }
                offsets[count++] = i;
            }
        }
        offsets = Arrays.copyOf(offsets, count + 1);
        offsets[count] = text.length();
        return offsets;
    }

    /** For scripts that are set with spaces between words. */
    private static boolean mayBreak(String text, int at, char before, char c) {
        if (c == ' ' || c == '\u00a0') {
            return false;
        }
        return switch (before) {
            case ' ', '\t', '\u200b', '\u00ad', '\u2014' -> true;
            // Between letters only: not in -5, not in "--", and never right behind the first letter.
            case '-', '\u2010', '\u2013', '/' -> at >= 3 && Character.isLetterOrDigit(text.charAt(at - 2))
                    && Character.isLetter(text.charAt(at - 3)) && Character.isLetter(c);
            default -> false;
        };
    }

    private static int[] byRules(String text) {
        BreakIterator iterator = BreakIterator.getLineInstance(Locale.ROOT);
        iterator.setText(text);
        int[] offsets = new int[text.length() + 1];
        int count = 0;
        iterator.first();
        for (int at = iterator.next(); at != BreakIterator.DONE; at = iterator.next()) {
            offsets[count++] = at;
        }
        return Arrays.copyOf(offsets, count);
    }
}
