// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.source;

import java.util.Arrays;
import java.util.Map;

/** A text as words, runs of white space and single other signs, with equal numbers for equal ones. */
final class Tokens {
    private final int[] offsets;
    private final int[] kinds;
    private final int count;

    /** @param numbers of the tokens known so far; shared by texts that are compared */
    Tokens(String text, Map<String, Integer> numbers) {
        int[] starts = new int[text.length() + 1];
        int found = 0;
        for (int at = 0; at < text.length(); at = endOfToken(text, at)) {
            starts[found++] = at;
        }
        starts[found] = text.length();
        offsets = Arrays.copyOf(starts, found + 1);
        kinds = new int[found];
        count = found;
        for (int i = 0; i < found; i++) {
            String word = text.substring(offsets[i], offsets[i + 1]);
            Integer known = numbers.putIfAbsent(word, numbers.size());
            kinds[i] = known == null ? numbers.size() - 1 : known;
        }
    }

    private static int endOfToken(String text, int from) {
        char first = text.charAt(from);
        int to = from + 1;
        if (Character.isLetterOrDigit(first)) {
            while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
                to++;
            }
        } else if (Character.isWhitespace(first)) {
            while (to < text.length() && Character.isWhitespace(text.charAt(to))) {
                to++;
            }
        } else if (Character.isHighSurrogate(first) && to < text.length()) {
            to++;
        }
        return to;
    }

    int count() {
        return count;
    }

    /** Equal for equal tokens. */
    int kind(int token) {
        return kinds[token];
    }

    /** Where a token begins in the text; for the one behind the last, where the text ends. */
    int offset(int token) {
        return offsets[token];
    }
}
