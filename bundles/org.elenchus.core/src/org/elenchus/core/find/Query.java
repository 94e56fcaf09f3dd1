// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.find;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.elenchus.core.internal.Messages;

/**
 * What is looked for.
 *
 * @param text       words, or a regular expression of Java
 * @param regex      whether it is an expression
 * @param matchCase  whether capital letters matter
 * @param wholeWords whether neither a letter nor a digit may stand beside what is found
 */
public record Query(String text, boolean regex, boolean matchCase, boolean wholeWords) {
    private static final String LETTER = "[\\p{L}\\p{N}_]";

    public Query {
        Objects.requireNonNull(text);
    }

    /**
     * What to look for in every text.
     *
     * @throws IllegalArgumentException which says in words for a person what is wrong with the expression
     */
    Pattern pattern() {
        String core = regex ? "(?:" + text + ")" : Pattern.quote(text);
        int flags = Pattern.MULTILINE | (matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        try {
            if (regex) {
                Pattern.compile(text, flags);
            }
            return Pattern.compile(wholeWords ? "(?<!" + LETTER + ")" + core + "(?!" + LETTER + ")" : core, flags);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(Messages.get("find.expression", e.getDescription(), e.getIndex() + 1), e);
        }
    }
}
