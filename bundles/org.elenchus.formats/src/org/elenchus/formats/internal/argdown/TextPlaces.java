// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.util.ArrayList;
import java.util.List;

/** Lines, white space and comments of a text. */
final class TextPlaces {
    private final String text;
    private final List<Integer> lineStarts = new ArrayList<>(List.of(0));
    private List<Syntax.Place> comments = List.of();

    TextPlaces(String text) {
        this.text = text;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                lineStarts.add(i + 1);
            }
        }
    }

    void comments(List<Syntax.Place> found) {
        comments = found;
    }

    List<Syntax.Place> comments() {
        return comments;
    }

    /** @param line from 1, as is the column */
    int offset(int line, int column) {
        return lineStarts.get(Math.max(0, Math.min(line, lineStarts.size()) - 1)) + Math.max(0, column - 1);
    }

    int lineStart(int offset) {
        int at = Math.min(offset, text.length());
        while (at > 0 && text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '\r') {
            at--;
        }
        return at;
    }

    int lineEnd(int offset) {
        int at = offset;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    /** Behind the line end that follows the end of a line. */
    int nextLine(int lineEnd) {
        return text.startsWith("\r\n", lineEnd) ? lineEnd + 2 : Math.min(text.length(), lineEnd + 1);
    }

    /** The beginning of the next line that is not blank, or the same where the line is not blank. */
    int nextText(int lineStart) {
        int at = lineStart;
        while (at < text.length() && text.substring(at, lineEnd(at)).isBlank()) {
            at = nextLine(lineEnd(at));
        }
        return at;
    }

    /** The end of the line on which something ends, behind comments that go on from there. */
    int endOfLines(int offset) {
        int end = lineEnd(offset);
        for (Syntax.Place comment : comments) {
            if (comment.start() >= offset && comment.start() < end && comment.end() > end) {
                end = lineEnd(comment.end());
            }
        }
        return end;
    }

    /** Back over white space. */
    int trimmed(int offset) {
        int at = offset;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Back over white space and comments, but not beyond {@code least}. */
    int withoutTrailing(int offset, int least) {
        int at = trimmed(offset);
        for (int i = comments.size() - 1; i >= 0; i--) {
            Syntax.Place comment = comments.get(i);
            if (comment.start() < at) {
                if (comment.start() < least || trimmed(comment.end()) < at) {
                    break;
                }
                at = trimmed(comment.start());
            }
        }
        return Math.max(least, at);
    }

    /** How far the line of an offset is indented, in characters. */
    int indent(int offset) {
        int start = lineStart(offset);
        int at = start;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at - start;
    }

    /** What the line of an offset is indented by. */
    String indentation(int offset) {
        int start = lineStart(offset);
        return text.substring(start, start + indent(offset));
    }

    /** Whether there is anything but white space, comments and settings. */
    boolean saysAnything() {
        StringBuilder rest = new StringBuilder(text);
        for (int i = comments.size() - 1; i >= 0; i--) {
            rest.delete(comments.get(i).start(), comments.get(i).end());
        }
        return !rest.toString().strip().replaceFirst("(?s)^={3,}.*?={3,}", "").isBlank();
    }
}
