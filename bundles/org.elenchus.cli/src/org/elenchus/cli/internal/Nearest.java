// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.util.Collection;
import java.util.Locale;

/** Guesses what a mistyped word was meant to be: by Damerau–Levenshtein distance, a third of the word at most. */
final class Nearest {
    private Nearest() {
    }

    /** The nearest of the words, or null where none is near. */
    static String of(String typed, Collection<String> words) {
        String best = null;
        int bestDistance = Math.max(2, typed.length() / 3) + 1;
        for (String word : words) {
            int distance = distance(typed.toLowerCase(Locale.ROOT), word);
            if (distance < bestDistance) {
                best = word;
                bestDistance = distance;
            }
        }
        return best;
    }

    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
