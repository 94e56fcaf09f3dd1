// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.source;

import java.util.HashMap;
import java.util.Map;

/** How alike two texts are, in bounded time. */
final class Similarity {
    /** Most steps of the exact method; beyond it words are counted instead. */
    private static final long MOST_STEPS = 1_000_000;

    private Similarity() {
    }

    /** 1 for equal texts, 0 for those with nothing in common: 1 minus Levenshtein's distance by the longer length. */
    static double of(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        if (longer == 0) {
            return 1;
        }
        int head = 0;
        int most = Math.min(one.length(), other.length());
        while (head < most && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && one.charAt(one.length() - tail - 1) == other.charAt(other.length() - tail - 1)) {
            tail++;
        }
        String a = one.substring(head, one.length() - tail);
        String b = other.substring(head, other.length() - tail);
        double distance = (long) a.length() * b.length() <= MOST_STEPS ? distance(a, b) : (1 - shareOfWords(a, b)) * Math.max(a.length(), b.length());
        return 1 - distance / longer;
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }

    private static double shareOfWords(String a, String b) {
        Map<String, Integer> numbers = new HashMap<>();
        Tokens one = new Tokens(a, numbers);
        Tokens other = new Tokens(b, numbers);
        int[] counts = new int[numbers.size()];
        for (int i = 0; i < one.count(); i++) {
            counts[one.kind(i)]++;
        }
        int common = 0;
        for (int i = 0; i < other.count(); i++) {
            common += counts[other.kind(i)]-- > 0 ? 1 : 0;
        }
        return 2.0 * common / Math.max(1, one.count() + other.count());
    }
}
