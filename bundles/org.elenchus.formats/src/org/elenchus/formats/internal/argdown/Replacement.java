// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.util.Comparator;
import java.util.List;

/**
 * A part of a text that gives way to another.
 *
 * @param start offset of the first character that goes
 * @param end   offset behind the last
 * @param text  what comes there
 */
record Replacement(int start, int end, String text) {

    /** What turns one text into another: all between what they have in common at both ends. */
    static Replacement between(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int start = 0;
        while (start < most && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return new Replacement(start, before.length() - end, after.substring(start, after.length() - end));
    }

    /** @param changes in any order, none within another */
    static String apply(String text, List<Replacement> changes) {
        List<Replacement> ordered = changes.stream().sorted(Comparator.comparingInt(Replacement::start).thenComparingInt(Replacement::end)).toList();
        StringBuilder out = new StringBuilder(text.length() + 64);
        int done = 0;
        for (Replacement change : ordered) {
            out.append(text, done, Math.max(done, change.start)).append(change.text);
            done = Math.max(done, change.end);
        }
        return out.append(text, done, text.length()).toString();
    }

    /** Where a character of the text before stands after; -1 where it is gone. What stands right behind an insertion moves behind it. */
    static int moved(int offset, List<Replacement> changes) {
        int shift = 0;
        for (Replacement change : changes) {
            if (offset >= change.end) {
                shift += change.text.length() - (change.end - change.start);
            } else if (offset > change.start || offset == change.start && change.end > change.start) {
                return -1;
            }
        }
        return offset + shift;
    }
}
