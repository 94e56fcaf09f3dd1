// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds quoted passages again after a text was edited or replaced by another version.
 *
 * <p>In this order: where the words between which it stood went, unchanged; the same words elsewhere, by what stands around them; what took the
 * place of the passage, if it is much like it; and what is much like it anywhere. In doubt a passage counts as not found, for a wrong place is
 * worse than none. Immutable.
 */
public final class Anchors {
    /** What took the place of a passage must be so much like it. */
    private static final double LIKE_IN_PLACE = 0.7;
    /** The same where new words at an end are left out, which may have taken the place of quoted ones. */
    private static final double LIKE_WITHOUT_ENDS = 0.85;
    /** What took the place of a passage may be so much longer, and a few words. */
    private static final double MOST_GROWTH = 1.2;
    private static final int FEW_WORDS = 20;
    /** Words that may stand in many places need so much of what stood around them, in characters, to be recognised. */
    private static final int ENOUGH_CONTEXT = 8;
    /** Words of this many characters are hardly ever said twice by chance. */
    private static final int TELLING_LENGTH = 24;
    private static final int MOST_PLACES = 2000;

    private final String before;
    private final String after;
    private final TextChange change;
    private final SimilarPassages similar;

    /**
     * @param before the text that quotations were taken from; null where it is not known
     * @param after  the text in which to find them
     */
    public Anchors(String before, String after) {
        this.before = before;
        this.after = after;
        change = before == null ? null : new TextChange(before, after);
        similar = new SimilarPassages(after);
    }

    /** Where a quotation is in the new text; empty where that is not certain enough. Never an empty passage. */
    public Optional<Passage> place(Quotation quotation) {
        if (quotation.exact().isBlank()) {
            return Optional.empty();
        }
        Passage old = oldPlace(quotation);
        Passage moved = old == null || change == null ? null : change.moved(old);
        if (moved != null) {
            return Optional.of(moved);
        }
        Passage found = sameWords(quotation, old);
        if (found == null && old != null) {
            found = inPlaceOf(quotation, old);
        }
        if (found == null) {
            found = similar.find(quotation.exact()).filter(p -> !isAnother(p)).orElse(null);
        }
        return Optional.ofNullable(found);
    }

    /** Where it stood, if the old text says so. */
    private Passage oldPlace(Quotation quotation) {
        boolean there = before != null && quotation.start() >= 0 && before.startsWith(quotation.exact(), quotation.start());
        return there ? new Passage(quotation.start(), quotation.start() + quotation.exact().length()) : null;
    }

    private boolean isAnother(Passage passage) {
        return change != null && change.wasThere(passage);
    }

    private Passage sameWords(Quotation quotation, Passage old) {
        List<Passage> places = places(quotation.exact());
        if (old != null) {
            places.removeIf(this::isAnother);
        }
        if (places.isEmpty()) {
            return null;
        }
        int near = old == null ? quotation.start() : change.replaced(old).start();
        Comparator<Passage> order = Comparator.comparingInt((Passage p) -> -quotation.contextAt(after, p));
        places.sort(near < 0 ? order : order.thenComparingInt(p -> Math.abs(p.start() - near)));
        Passage best = places.get(0);
        int context = quotation.contextAt(after, best);
        boolean alone = places.size() == 1;
        boolean better = alone || context > quotation.contextAt(after, places.get(1));
        boolean telling = quotation.exact().length() >= TELLING_LENGTH || context >= ENOUGH_CONTEXT;
        boolean beside = old != null && change.replaced(old).overlaps(best);
        return beside || alone && telling || better && context >= ENOUGH_CONTEXT || isWhereItWas(quotation, best, old) ? best : null;
    }

    /** Without an older text to compare with, the place and all that is known of what stands around decide. */
    private boolean isWhereItWas(Quotation quotation, Passage best, Passage old) {
        boolean allAround = quotation.contextAt(after, best) == quotation.prefix().length() + quotation.suffix().length();
        return old == null && best.start() == quotation.start() && allAround;
    }

    private List<Passage> places(String words) {
        List<Passage> places = new ArrayList<>();
        for (int at = after.indexOf(words); at >= 0 && places.size() < MOST_PLACES; at = after.indexOf(words, at + 1)) {
            places.add(new Passage(at, at + words.length()));
        }
        return places;
    }

    private Passage inPlaceOf(Quotation quotation, Passage old) {
        Passage all = change.replaced(old);
        Passage best = null;
        double most = 0;
        for (Passage candidate : change.replacements(old)) {
            double like = likeness(quotation.exact(), candidate);
            boolean enough = like >= (candidate.equals(all) ? LIKE_IN_PLACE : LIKE_WITHOUT_ENDS);
            if (enough && like > most) {
                best = trimmedAs(quotation.exact(), candidate);
                most = like;
            }
        }
        return best;
    }

    private Passage trimmedAs(String exact, Passage passage) {
        return Character.isWhitespace(exact.charAt(0)) ? passage : passage.trimmed(after);
    }

    private double likeness(String exact, Passage passage) {
        Passage now = trimmedAs(exact, passage);
        boolean fits = now.length() > 0 && now.length() <= exact.length() * MOST_GROWTH + FEW_WORDS;
        return fits ? Similarity.of(exact, now.of(after)) : 0;
    }
}
