// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.source;

import java.util.Objects;

import org.elenchus.model.argumentmap.Excerpt;

/**
 * What is known of a passage: its words, what stood around them, and where it was.
 *
 * @param exact  never null
 * @param prefix what stood before it; may be empty, not null
 * @param suffix what stood behind it; may be empty, not null
 * @param start  offset in the text it was taken from; negative where not known
 */
public record Quotation(String exact, String prefix, String suffix, int start) {
    public Quotation {
        Objects.requireNonNull(exact);
        Objects.requireNonNull(prefix);
        Objects.requireNonNull(suffix);
    }

    /** What an excerpt says of its passage. */
    public static Quotation of(Excerpt excerpt) {
        return new Quotation(plain(excerpt.getExact()), plain(excerpt.getPrefix()), plain(excerpt.getSuffix()), excerpt.getStart());
    }

    private static String plain(String text) {
        return text == null ? "" : text;
    }

    /** How many characters of what stood around it stand around a passage, next to it on either side. */
    int contextAt(String text, Passage passage) {
        return commonEnd(prefix, text, passage.start()) + commonStart(suffix, text, passage.end());
    }

    private static int commonEnd(String wanted, String text, int end) {
        int common = 0;
        while (common < wanted.length() && common < end && wanted.charAt(wanted.length() - 1 - common) == text.charAt(end - 1 - common)) {
            common++;
        }
        return common;
    }

    private static int commonStart(String wanted, String text, int start) {
        int common = 0;
        while (common < wanted.length() && start + common < text.length() && wanted.charAt(common) == text.charAt(start + common)) {
            common++;
        }
        return common;
    }
}
