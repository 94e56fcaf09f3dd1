// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.filter;

import java.util.Set;

import org.elenchus.core.spi.Label;
import org.elenchus.model.argumentmap.Polarity;

/**
 * Which elements are looked for. What is asked of one kind (two tags) are alternatives; of several kinds (a tag and a speaker) each must be met. A kind
 * of which nothing is asked lets everything through.
 *
 * @param words      each must be in the text, label or note, in any case of letters
 * @param tags       without regard to case
 * @param groups     ids, or titles without regard to case; a group stands for the groups in it too
 * @param speakers   who says it, without regard to case
 * @param polarities of an argument, or of one that a statement is a premise of
 * @param labels     what the evaluation says
 * @param traits     what asks for attention
 */
public record Filter(Set<String> words, Set<String> tags, Set<String> groups, Set<String> speakers, Set<Polarity> polarities, Set<Label> labels,
        Set<Trait> traits) {

    /** Lets everything through. */
    public static final Filter NONE = new Filter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public Filter {
        words = Set.copyOf(words);
        tags = Set.copyOf(tags);
        groups = Set.copyOf(groups);
        speakers = Set.copyOf(speakers);
        polarities = Set.copyOf(polarities);
        labels = Set.copyOf(labels);
        traits = Set.copyOf(traits);
    }

    /**
     * Reads a filter as a person writes it: words, and {@code tag:}, {@code group:}, {@code speaker:}, {@code polarity:}, {@code status:} or
     * {@code is:} with a value, in quotation marks where it has spaces; for example {@code is:unsupported tag:"foreign policy"}.
     *
     * @throws IllegalArgumentException which says in words for a person what is not understood
     */
    public static Filter parse(String text) {
        return FilterText.parse(text);
    }

    /** Whether everything is let through. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return FilterText.write(this);
    }
}
