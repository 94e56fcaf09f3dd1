// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.source;

/**
 * A part of a text.
 *
 * @param start offset of its first UTF-16 code unit, not negative
 * @param end   offset behind its last, not less than {@code start}
 */
public record Passage(int start, int end) {
    public Passage {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no passage: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    /** The words at this place of a text. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Whether both have a character in common. */
    public boolean overlaps(Passage other) {
        return start < other.end && other.start < end;
    }

    /** The same without white space at its ends; empty, at its start, where it is nothing else. */
    public Passage trimmed(String text) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return from == to ? new Passage(start, start) : new Passage(from, to);
    }
}
