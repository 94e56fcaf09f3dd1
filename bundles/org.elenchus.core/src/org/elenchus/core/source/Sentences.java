// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.source;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sentences of a text, by {@link BreakIterator}; an empty line ends one too, so that a heading is a sentence of its own. */
public final class Sentences {
    private Sentences() {
    }

    /**
     * @param language of the text as in {@code ArgumentMap.language}; null or empty for no language in particular
     * @return in order, without white space at their ends, none empty or without a letter or digit
     */
    public static List<Passage> of(String text, String language) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(language == null || language.isBlank() ? Locale.ROOT : Locale.forLanguageTag(language));
        breaks.setText(text);
        List<Passage> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            addParagraphs(text, start, end, sentences);
        }
        return sentences;
    }

    private static void addParagraphs(String text, int start, int end, List<Passage> sentences) {
        int from = start;
        for (int at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
            if (isEmptyLine(text, at + 1, end)) {
                add(text, from, at, sentences);
                from = at + 1;
            }
        }
        add(text, from, end, sentences);
    }

    private static boolean isEmptyLine(String text, int from, int end) {
        int at = from;
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at < end && text.charAt(at) == '\n';
    }

    private static void add(String text, int start, int end, List<Passage> sentences) {
        Passage sentence = new Passage(start, Math.max(start, end)).trimmed(text);
        if (sentence.of(text).chars().anyMatch(Character::isLetterOrDigit)) {
            sentences.add(sentence);
        }
    }
}
