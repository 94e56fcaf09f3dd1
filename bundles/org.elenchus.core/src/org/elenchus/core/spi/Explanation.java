// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.spi;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Statement;

/**
 * Why an element has the label it has, and what would change it.
 *
 * @param element    what was asked about
 * @param label      its label; null for a gradual semantics
 * @param sentences  the reasons, the most immediate first
 * @param forcing    the smallest part of the map found that forces the label, the element among it, to be highlighted
 * @param smallest   whether {@code forcing} is known to be smallest; false where the search was cut off
 * @param changes    the smallest sets of changes after which the label is another, each sufficient by itself; empty where none was found
 * @param exhaustive whether the search for changes was finished up to the size of the sets found, or over all sizes where there are none
 * @param influences what each leaf below the element does to it, the greatest first
 */
public record Explanation(Element element, Label label, List<Sentence> sentences, Set<Element> forcing, boolean smallest,
        List<Set<Change>> changes, boolean exhaustive, List<Influence> influences) {

    /**
     * A sentence of a reason.
     *
     * @param text     in words for a person
     * @param mentions the elements that it names, as they stand in it; the name of an argument may contain those of its premises
     */
    public record Sentence(String text, List<Mention> mentions) {
        public Sentence {
            Objects.requireNonNull(text);
            mentions = List.copyOf(mentions);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * Where a sentence names an element.
     *
     * @param start index of the first character of the name
     * @param end   index behind its last
     */
    public record Mention(int start, int end, Element element) {
    }

    /** Something the reader could see otherwise. */
    public enum Kind {
        /** To accept a statement that is rejected or undecided. */
        ACCEPT,
        /** To reject a statement that is accepted or undecided. */
        REJECT,
        /** To strike out an argument. */
        STRIKE
    }

    /**
     * One change.
     *
     * @param kind    what is done
     * @param element a leaf for ACCEPT and REJECT, an argument for STRIKE
     * @param to      the label that the explained element has after the whole set of changes
     */
    public record Change(Kind kind, Element element, Label to) {
    }

    /**
     * What a leaf does to the element.
     *
     * @param leaf     a statement without arguments
     * @param accepted the element's label were the leaf accepted
     * @param rejected the element's label were the leaf rejected
     * @param effect   the element's gradual strength (DF-QuAD) were the leaf certain, minus the same were it void; in [-1, 1]
     */
    public record Influence(Statement leaf, Label accepted, Label rejected, double effect) {
    }

    public Explanation {
        Objects.requireNonNull(element);
        sentences = List.copyOf(sentences);
        forcing = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(forcing));
        changes = List.copyOf(changes);
        influences = List.copyOf(influences);
    }
}
