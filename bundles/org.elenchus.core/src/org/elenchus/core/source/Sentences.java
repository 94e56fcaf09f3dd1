// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.source;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The sentences of a text, by {@link BreakIterator}, but none ends within a word such as "U.S.-led" or behind an initial or a common
 * abbreviation. An empty line ends one too, so that a heading is a sentence of its own.
 */
public final class Sentences {
    private static final Pattern ABBREVIATION = Pattern.compile("(?<![\\p{L}\\d])(\\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|vs|cf|e\\.g|i\\.e|pp?|No|Vol|Fig|eds?|al)\\.$");
    private static final int LONGEST_ABBREVIATION = 8;

    private Sentences() {
    }

    /**
     * @param language of the text as in {@code ArgumentMap.language}; null or empty for no language in particular
     * @return in order, without white space at their ends, none empty or without a letter or digit
     */
    public static List<Passage> of(String text, String language) {
        boolean isKnown = language != null && !language.isBlank();
        BreakIterator breaks = BreakIterator.getSentenceInstance(isKnown ? Locale.forLanguageTag(language) : Locale.ROOT);
        breaks.setText(text);
        List<Passage> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end == text.length() || isEnd(text, end)) {
                addParagraphs(text, start, end, sentences);
                start = end;
            }
        }
        return sentences;
    }

    private static boolean isEnd(String text, int boundary) {
        int last = boundary;
        while (last > 0 && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        boolean withinWord = last == boundary && text.charAt(boundary - 1) == '.';
        return !withinWord && !ABBREVIATION.matcher(text.substring(Math.max(0, last - LONGEST_ABBREVIATION), last)).find();
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
