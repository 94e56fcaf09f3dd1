// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.model.argumentmap.Source;

/**
 * How much of a source is mapped. A sentence counts as mapped where a passage of it is quoted; one that was marked as no argument counts for
 * neither side.
 */
public final class Coverage {
    private final List<Passage> sentences;
    private final BitSet mapped = new BitSet();
    private final BitSet setAside = new BitSet();
    private final double characters;

    private Coverage(String text, String language, List<Passage> quoted, List<Passage> noArgument) {
        sentences = Sentences.of(text, language);
        BitSet covered = new BitSet(text.length());
        quoted.forEach(passage -> covered.set(passage.start(), passage.end()));
        BitSet excluded = new BitSet(text.length());
        noArgument.forEach(passage -> excluded.set(passage.start(), passage.end()));
        long all = 0;
        long told = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Passage sentence = sentences.get(i);
            boolean isMapped = covered.get(sentence.start(), sentence.end()).cardinality() > 0;
            mapped.set(i, isMapped);
            setAside.set(i, !isMapped && excluded.get(sentence.start(), sentence.end()).cardinality() > 0);
            if (!setAside.get(i)) {
                all += sentence.length();
                told += covered.get(sentence.start(), sentence.end()).cardinality();
            }
        }
        characters = all == 0 ? 0 : (double) told / all;
    }

    /** Of a source as its map quotes it; nothing of a source without a text. */
    public static Coverage of(ArgumentMap map, Source source) {
        String text = source.getText() == null ? "" : source.getText();
        List<Passage> quoted = new ArrayList<>();
        for (Element element : Structure.elements(map)) {
            for (Excerpt excerpt : element.getExcerpts()) {
                if (excerpt.getSource() == source) {
                    placeOf(excerpt).ifPresent(quoted::add);
                }
            }
        }
        return new Coverage(text, map.getLanguage(), quoted, NoArgument.of(source));
    }

    /** Where an excerpt is in the text of its source; empty where it is in none, or is not placed. */
    public static Optional<Passage> placeOf(Excerpt excerpt) {
        String text = excerpt.getSource() == null ? null : excerpt.getSource().getText();
        boolean placed = text != null && excerpt.getStart() >= 0 && excerpt.getStart() < excerpt.getEnd() && excerpt.getEnd() <= text.length();
        return placed ? Optional.of(new Passage(excerpt.getStart(), excerpt.getEnd())) : Optional.empty();
    }

    /** All sentences in the order of the text. */
    public List<Passage> sentences() {
        return sentences;
    }

    /** Sentences that count: all but those marked as no argument. */
    public int counted() {
        return sentences.size() - setAside.cardinality();
    }

    /** Sentences of which a passage is quoted. */
    public int mapped() {
        return mapped.cardinality();
    }

    /** Sentences marked as no argument. */
    public int setAside() {
        return setAside.cardinality();
    }

    /** What part of the characters of the sentences that count is quoted, 0 to 1. */
    public double characters() {
        return characters;
    }

    /** The sentence at an offset, or else the last before it; empty where there is none. */
    public Optional<Passage> sentenceAt(int offset) {
        Passage found = null;
        for (Passage sentence : sentences) {
            if (sentence.start() <= offset) {
                found = sentence;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The first sentence that begins at an offset or behind it and is neither mapped nor set aside; after the last it goes on with the first. */
    public Optional<Passage> nextUnmapped(int offset) {
        Passage first = null;
        for (int i = 0; i < sentences.size(); i++) {
            if (!mapped.get(i) && !setAside.get(i)) {
                if (sentences.get(i).start() >= offset) {
                    return Optional.of(sentences.get(i));
                }
                first = first == null ? sentences.get(i) : first;
            }
        }
        return Optional.ofNullable(first);
    }
}
