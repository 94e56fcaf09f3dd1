// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What two texts have in common, word by word: first by word sequences that occur once in both, in increasing order (patience), then between
 * those by Myers' O(ND) algorithm (1986), with a bound beyond which a stretch counts as replaced. Time and memory are bounded so.
 */
final class WordDiff {
    /** A run of tokens that is the same in both. */
    record Run(int before, int after, int length) {
    }

    private record Range(int before, int beforeEnd, int after, int afterEnd) {
    }

    private static final int SEQUENCE = 6;
    private static final int MOST_EDITS = 600;
    /** Below this many tokens on both sides together there is no need for fixed points. */
    private static final int SMALL = 400;

    private final Tokens before;
    private final Tokens after;
    private final List<Run> runs = new ArrayList<>();

    private WordDiff(Tokens before, Tokens after) {
        this.before = before;
        this.after = after;
    }

    /** The common runs in order, none empty, as many as can be joined joined. */
    static List<Run> runs(Tokens before, Tokens after) {
        WordDiff diff = new WordDiff(before, after);
        diff.compare(new Range(0, before.count(), 0, after.count()));
        diff.runs.sort(Comparator.comparingInt(Run::before));
        return joined(diff.runs);
    }

    private static List<Run> joined(List<Run> runs) {
        List<Run> all = new ArrayList<>();
        for (Run run : runs) {
            Run last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (last != null && last.before + last.length == run.before && last.after + last.length == run.after) {
                all.set(all.size() - 1, new Run(last.before, last.after, last.length + run.length));
            } else {
                all.add(run);
            }
        }
        return all;
    }

    private void compare(Range whole) {
        Deque<Range> waiting = new ArrayDeque<>();
        waiting.push(whole);
        while (!waiting.isEmpty()) {
            Range range = withoutCommonEnds(waiting.pop());
            int size = range.beforeEnd - range.before + range.afterEnd - range.after;
            List<Run> fixed = size <= SMALL ? List.of() : fixedPoints(range);
            if (fixed.isEmpty()) {
                runs.addAll(new ShortestEdit(range).runs());
            } else {
                between(range, fixed, waiting);
            }
        }
    }

    private void between(Range range, List<Run> fixed, Deque<Range> waiting) {
        int atBefore = range.before;
        int atAfter = range.after;
        for (Run run : joined(fixed)) {
            runs.add(run);
            waiting.push(new Range(atBefore, run.before, atAfter, run.after));
            atBefore = run.before + run.length;
            atAfter = run.after + run.length;
        }
        waiting.push(new Range(atBefore, range.beforeEnd, atAfter, range.afterEnd));
    }

    private boolean same(int tokenBefore, int tokenAfter) {
        return before.kind(tokenBefore) == after.kind(tokenAfter);
    }

    private Range withoutCommonEnds(Range range) {
        int head = 0;
        int most = Math.min(range.beforeEnd - range.before, range.afterEnd - range.after);
        while (head < most && same(range.before + head, range.after + head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && same(range.beforeEnd - tail - 1, range.afterEnd - tail - 1)) {
            tail++;
        }
        add(range.before, range.after, head);
        add(range.beforeEnd - tail, range.afterEnd - tail, tail);
        return new Range(range.before + head, range.beforeEnd - tail, range.after + head, range.afterEnd - tail);
    }

    private void add(int atBefore, int atAfter, int length) {
        if (length > 0) {
            runs.add(new Run(atBefore, atAfter, length));
        }
    }

    /** Sequences that occur once on both sides, as far as they are in the same order, none overlapping. */
    private List<Run> fixedPoints(Range range) {
        Map<Sequence, Integer> inBefore = unique(before, range.before, range.beforeEnd);
        Map<Sequence, Integer> inAfter = unique(after, range.after, range.afterEnd);
        List<int[]> pairs = new ArrayList<>();
        inBefore.forEach((sequence, at) -> {
            Integer other = inAfter.get(sequence);
            if (at >= 0 && other != null && other >= 0) {
                pairs.add(new int[] { at, other });
            }
        });
        pairs.sort(Comparator.comparingInt(pair -> pair[0]));
        List<Run> fixed = new ArrayList<>();
        int freeBefore = range.before;
        int freeAfter = range.after;
        for (int[] pair : longestIncreasing(pairs)) {
            int skip = Math.max(0, Math.max(freeBefore - pair[0], freeAfter - pair[1]));
            if (skip < SEQUENCE) {
                fixed.add(new Run(pair[0] + skip, pair[1] + skip, SEQUENCE - skip));
                freeBefore = pair[0] + SEQUENCE;
                freeAfter = pair[1] + SEQUENCE;
            }
        }
        return fixed;
    }

    private record Sequence(List<Integer> kinds) {
    }

    /** Where each sequence of tokens stands; -1 for those that stand in several places. */
    private static Map<Sequence, Integer> unique(Tokens tokens, int from, int to) {
        Map<Sequence, Integer> places = new HashMap<>();
        for (int i = from; i + SEQUENCE <= to; i++) {
            Integer[] kinds = new Integer[SEQUENCE];
            for (int k = 0; k < SEQUENCE; k++) {
                kinds[k] = tokens.kind(i + k);
            }
            places.merge(new Sequence(Arrays.asList(kinds)), i, (one, other) -> -1);
        }
        return places;
    }

    private static List<int[]> longestIncreasing(List<int[]> pairs) {
        int[] tails = new int[pairs.size()];
        int[] previous = new int[pairs.size()];
        int length = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(tails[middle])[1] < pairs.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : tails[low - 1];
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        List<int[]> longest = new ArrayList<>();
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = previous[i]) {
            longest.add(pairs.get(i));
        }
        Collections.reverse(longest);
        return longest;
    }

    /** Myers' greedy algorithm on one range; gives up, with no runs, beyond the bound. */
    private final class ShortestEdit {
        private final Range range;
        private final int wide;
        private final int high;
        private final List<int[]> trace = new ArrayList<>();

        ShortestEdit(Range range) {
            this.range = range;
            wide = range.beforeEnd - range.before;
            high = range.afterEnd - range.after;
        }

        List<Run> runs() {
            if (wide == 0 || high == 0) {
                return List.of();
            }
            int most = Math.min(MOST_EDITS, wide + high);
            int[] furthest = new int[2 * most + 3];
            for (int edits = 0; edits <= most; edits++) {
                trace.add(Arrays.copyOfRange(furthest, most + 1 - edits - 1, most + 1 + edits + 2));
                for (int k = -edits; k <= edits; k += 2) {
                    int x = step(furthest, most + 1, k, edits);
                    furthest[most + 1 + k] = x;
                    if (x >= wide && x - k >= high) {
                        return back(edits, k);
                    }
                }
            }
            return List.of();
        }

        private int step(int[] furthest, int zero, int k, int edits) {
            boolean down = k == -edits || k != edits && furthest[zero + k - 1] < furthest[zero + k + 1];
            int x = edits == 0 ? 0 : down ? furthest[zero + k + 1] : furthest[zero + k - 1] + 1;
            while (x < wide && x - k < high && x - k >= 0 && same(range.before + x, range.after + x - k)) {
                x++;
            }
            return x;
        }

        private List<Run> back(int edits, int lastDiagonal) {
            List<Run> found = new ArrayList<>();
            int x = wide;
            int k = lastDiagonal;
            for (int d = edits; d >= 0; d--) {
                int[] furthest = trace.get(d);
                int zero = d + 1;
                boolean down = k == -d || k != d && furthest[zero + k - 1] < furthest[zero + k + 1];
                int from = d == 0 ? 0 : down ? furthest[zero + k + 1] : furthest[zero + k - 1] + 1;
                if (x > from) {
                    found.add(new Run(range.before + from, range.after + from - k, x - from));
                }
                k = down ? k + 1 : k - 1;
                x = d == 0 ? 0 : down ? from : from - 1;
            }
            return found;
        }
    }
}
