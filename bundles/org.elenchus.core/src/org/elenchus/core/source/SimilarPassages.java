// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the one passage of a text that is much like given words. Pairs of words that occur in both vote for where it might begin; the places
 * with most votes are compared letter by letter.
 */
final class SimilarPassages {
    private static final double LIKE = 0.7;
    /** By so much the best must be better than any other. */
    private static final double CLEARLY = 0.1;
    private static final int LEAST_LENGTH = 16;
    private static final int MOST_LENGTH = 20_000;
    private static final int MOST_COMPARED = 6;
    private static final int MOST_OCCURRENCES = 200;
    /** Words in a pair, with the space between them. */
    private static final int PAIR = 3;

    private record Candidate(Passage passage, double like) {
    }

    private final String text;
    private Tokens tokens;
    private Map<String, Integer> numbers;
    private Map<Long, List<Integer>> pairs;

    SimilarPassages(String text) {
        this.text = text;
    }

    /** Empty where nothing is like enough, or several places are. */
    Optional<Passage> find(String words) {
        if (words.length() < LEAST_LENGTH || words.length() > MOST_LENGTH || text.isEmpty()) {
            return Optional.empty();
        }
        index();
        Tokens wanted = new Tokens(words, new HashMap<>(numbers));
        List<Candidate> candidates = new ArrayList<>();
        for (int start : starts(wanted)) {
            candidates.add(fitted(words, start, wanted.count()));
        }
        candidates.sort(Comparator.comparingDouble(candidate -> -candidate.like));
        if (candidates.isEmpty() || candidates.get(0).like < LIKE) {
            return Optional.empty();
        }
        Candidate best = candidates.get(0);
        boolean clear = candidates.stream().allMatch(c -> c.passage.overlaps(best.passage) || c.like < best.like - CLEARLY);
        return clear && sameEnds(words, best.passage.of(text)) ? Optional.of(best.passage) : Optional.empty();
    }

    /** Whether both begin with the same word and end with the same; or else it is doubtful how far the passage goes. */
    private static boolean sameEnds(String words, String found) {
        Map<String, Integer> known = new HashMap<>();
        Tokens one = new Tokens(words.strip(), known);
        Tokens other = new Tokens(found.strip(), known);
        return one.kind(0) == other.kind(0) && one.kind(one.count() - 1) == other.kind(other.count() - 1);
    }

    private void index() {
        if (pairs != null) {
            return;
        }
        numbers = new HashMap<>();
        tokens = new Tokens(text, numbers);
        pairs = new HashMap<>();
        for (int i = 0; i + PAIR <= tokens.count(); i++) {
            pairs.computeIfAbsent(pair(tokens, i), key -> new ArrayList<>(1)).add(i);
        }
    }

    private static long pair(Tokens of, int at) {
        return (long) of.kind(at) << Integer.SIZE | of.kind(at + PAIR - 1);
    }

    /** Tokens at which the passage may begin, those with most votes first. */
    private List<Integer> starts(Tokens wanted) {
        Map<Integer, Integer> votes = new HashMap<>();
        for (int i = 0; i + PAIR <= wanted.count(); i++) {
            List<Integer> places = pairs.getOrDefault(pair(wanted, i), List.of());
            if (places.size() <= MOST_OCCURRENCES) {
                for (int place : places) {
                    votes.merge(Math.max(0, place - i), 1, Integer::sum);
                }
            }
        }
        return votes.entrySet().stream().sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_COMPARED).map(Map.Entry::getKey).toList();
    }

    /** The passage about there that is most like the words: its end, and then its start, may be a few tokens nearer or farther. */
    private Candidate fitted(String words, int start, int count) {
        int slack = Math.max(2, count / 8);
        int end = Math.min(tokens.count(), start + count);
        Candidate best = candidate(words, start, end);
        int bestEnd = end;
        for (int to = Math.max(start + 1, start + count - slack); to <= Math.min(tokens.count(), start + count + slack); to++) {
            Candidate other = candidate(words, start, to);
            if (other.like > best.like) {
                best = other;
                bestEnd = to;
            }
        }
        for (int from = Math.max(0, start - slack); from <= Math.min(bestEnd - 1, start + slack); from++) {
            Candidate other = candidate(words, from, bestEnd);
            best = other.like > best.like ? other : best;
        }
        return best;
    }

    private Candidate candidate(String words, int start, int end) {
        Passage passage = new Passage(tokens.offset(start), tokens.offset(end)).trimmed(text);
        return new Candidate(passage, Similarity.of(words, passage.of(text)));
    }
}
