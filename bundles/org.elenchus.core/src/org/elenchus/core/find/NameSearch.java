// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Finds things by a few letters of their names, best first. */
public final class NameSearch {
    private static final int NOTHING = -1;
    private static final int AT_START = 1000;
    private static final int AT_WORD = 800;
    private static final int WITHIN = 600;
    private static final int ALL_WORDS = 400;
    private static final int SCATTERED = 200;
    private static final int BESIDE = 4;
    private static final int WORD_START = 3;

    private NameSearch() {
    }

    /**
     * The things whose names go with what was typed: that begin with it, have it at the beginning of a word, have it anywhere, have all its words
     * in any order, or have its letters in that order; shorter names first among equals.
     *
     * @param typed blank lets everything through, in the order given
     * @param most  so many at most
     */
    public static <T> List<T> among(List<T> all, Function<? super T, String> name, String typed, int most) {
        record Ranked<T>(T thing, int score, int length) {
        }
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return List.copyOf(all.subList(0, Math.min(most, all.size())));
        }
        List<Ranked<T>> ranked = new ArrayList<>();
        for (T thing : all) {
            String text = name.apply(thing);
            int score = text == null ? NOTHING : score(wanted, text.toLowerCase(Locale.ROOT));
            if (score > NOTHING) {
                ranked.add(new Ranked<>(thing, score, text.length()));
            }
        }
        ranked.sort(Comparator.comparingInt((Ranked<T> r) -> -r.score()).thenComparingInt(Ranked::length));
        return ranked.stream().limit(most).map(Ranked::thing).toList();
    }

    static int score(String wanted, String text) {
        if (text.startsWith(wanted)) {
            return AT_START;
        }
        int at = text.indexOf(wanted);
        if (at >= 0) {
            for (int i = at; i >= 0; i = text.indexOf(wanted, i + 1)) {
                if (isWordStart(text, i)) {
                    return AT_WORD;
                }
            }
            return WITHIN;
        }
        String[] words = wanted.split("\\s+");
        if (words.length > 1) {
            for (String word : words) {
                if (!text.contains(word)) {
                    return NOTHING;
                }
            }
            return ALL_WORDS;
        }
        return scattered(wanted, text);
    }

    private static boolean isWordStart(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    /** Letters in order; better where they stand side by side or begin words. Much of nothing is no likeness. */
    private static int scattered(String wanted, String text) {
        int score = 0;
        int before = -1;
        for (int i = 0; i < wanted.length(); i++) {
            int at = text.indexOf(wanted.charAt(i), before + 1);
            if (at < 0) {
                return NOTHING;
            }
            score += at == before + 1 ? BESIDE : isWordStart(text, at) ? WORD_START : -1;
            before = at;
        }
        return score < 0 ? NOTHING : Math.min(ALL_WORDS - 1, SCATTERED + score);
    }
}
