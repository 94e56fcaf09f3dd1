// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.essay;

/**
 * Tells the ends of lines that only a page's width made from those that the author wanted, so that an essay that was typed or copied in short lines
 * fills the window as one paragraph. Every character stays at its place: what is quoted is told by its offset.
 */
public final class SoftBreaks {

    /** Lines of verse or addresses are shorter. */
    private static final int LEAST_WIDTH = 50;
    /** A line of this many characters was never broken for its width. */
    private static final int GREATEST_WIDTH = 140;
    /** Letters differ in width: a line with that much of the longest one's characters may be as long on paper. */
    private static final double FULL = 0.9;
    /** Fewer breaks say nothing of a page. */
    private static final int FEWEST = 3;
    private static final String BEGINNERS = "-*+•–#>|=";

    private SoftBreaks() {
    }

    /** The same text with a space for every soft break; of the same length. */
    public static String filled(String text) {
        StringBuilder filled = new StringBuilder(text);
        int breaks = 0;
        int start = 0;
        while (start < text.length()) {
            int end = endOfBlock(text, start);
            breaks += fill(text, start, end, filled);
            start = end + 1;
        }
        return breaks < FEWEST ? text : filled.toString();
    }

    /** Where the lines end that no empty line parts. */
    private static int endOfBlock(String text, int start) {
        int line = start;
        while (line < text.length()) {
            int end = endOfLine(text, line);
            if (text.substring(line, end).isBlank() || end == text.length()) {
                return end;
            }
            line = end + 1;
        }
        return text.length();
    }

    private static int endOfLine(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    /** @return how many breaks were soft */
    private static int fill(String text, int start, int blockEnd, StringBuilder filled) {
        int width = 0;
        for (int line = start; line < blockEnd; line = endOfLine(text, line) + 1) {
            width = Math.max(width, text.substring(line, endOfLine(text, line)).stripTrailing().length());
        }
        if (width < LEAST_WIDTH || width > GREATEST_WIDTH) {
            return 0;
        }
        int breaks = 0;
        for (int line = start; endOfLine(text, line) < blockEnd; line = endOfLine(text, line) + 1) {
            int end = endOfLine(text, line);
            String here = text.substring(line, end).stripTrailing();
            String next = text.substring(end + 1, endOfLine(text, end + 1)).stripTrailing();
            if (!begins(next) && here.length() + 1 + firstWord(next) > FULL * width) {
                filled.setCharAt(end, ' ');
                breaks++;
                if (end > line && text.charAt(end - 1) == '\r') {
                    filled.setCharAt(end - 1, ' ');
                }
            }
        }
        return breaks;
    }

    /** Whether a line says that it begins something: an indented one, an item of a list, a heading. */
    private static boolean begins(String line) {
        return line.isEmpty() || Character.isWhitespace(line.charAt(0)) || BEGINNERS.indexOf(line.charAt(0)) >= 0 || line.matches("\\d+[.)]\\s.*");
    }

    private static int firstWord(String line) {
        int space = line.indexOf(' ');
        return space < 0 ? line.length() : space;
    }
}
