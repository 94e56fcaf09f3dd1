// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How one text became another: which stretches stayed, and where the rest went. */
final class TextChange {
    private final Tokens before;
    private final Tokens after;
    private final List<WordDiff.Run> kept;

    TextChange(String textBefore, String textAfter) {
        Map<String, Integer> numbers = new HashMap<>();
        before = new Tokens(textBefore, numbers);
        after = new Tokens(textAfter, numbers);
        kept = WordDiff.runs(before, after);
    }

    /** Where a passage went if no word of it changed; null otherwise. */
    Passage moved(Passage old) {
        int run = lastRunFrom(old.start(), true);
        return run >= 0 && old.end() <= endBefore(run) ? new Passage(old.start() + shift(run), old.end() + shift(run)) : null;
    }

    /** The stretch of the new text that took the place of a passage; may be empty. */
    Passage replaced(Passage old) {
        int start = start(old.start());
        return new Passage(start, Math.max(start, end(old.end())));
    }

    /** What a passage may have become: all that took its place, with or without what is new at either end. */
    List<Passage> replacements(Passage old) {
        Passage all = replaced(old);
        int firstKept = lastRunFrom(old.start(), true);
        firstKept = firstKept >= 0 && old.start() < endBefore(firstKept) ? firstKept : firstKept + 1;
        int lastKept = lastRunFrom(old.end() - 1, true);
        if (firstKept > lastKept) {
            return List.of(all);
        }
        int start = Math.max(old.start(), before.offset(kept.get(firstKept).before())) + shift(firstKept);
        int end = Math.min(old.end(), endBefore(lastKept)) + shift(lastKept);
        return List.of(all, new Passage(start, end), new Passage(start, Math.max(start, all.end())),
                new Passage(all.start(), Math.max(all.start(), end)));
    }

    /** Whether a passage of the new text stood in the old one just so, and so is no new place of anything else. */
    boolean wasThere(Passage now) {
        int run = lastRunFrom(now.start(), false);
        return run >= 0 && now.end() <= endBefore(run) + shift(run);
    }

    private int start(int offset) {
        int run = lastRunFrom(offset, true);
        if (run >= 0 && offset < endBefore(run)) {
            return offset + shift(run);
        }
        int from = run < 0 ? 0 : endBefore(run);
        int fromAfter = run < 0 ? 0 : from + shift(run);
        return offset == from ? fromAfter : between(offset, from, fromAfter, run);
    }

    private int end(int offset) {
        int run = lastRunFrom(offset - 1, true);
        if (run >= 0 && offset <= endBefore(run)) {
            return offset + shift(run);
        }
        int from = run < 0 ? 0 : endBefore(run);
        return between(offset, from, run < 0 ? 0 : from + shift(run), run);
    }

    /** In a stretch that was replaced, as far along in proportion. */
    private int between(int offset, int from, int fromAfter, int run) {
        boolean last = run + 1 == kept.size();
        int to = last ? before.offset(before.count()) : before.offset(kept.get(run + 1).before());
        int toAfter = last ? after.offset(after.count()) : after.offset(kept.get(run + 1).after());
        return to == from ? toAfter : fromAfter + (int) ((long) (offset - from) * (toAfter - fromAfter) / (to - from));
    }

    /** The last kept run that begins at or before an offset of the old or the new text; -1 where there is none. */
    private int lastRunFrom(int offset, boolean inOld) {
        int low = 0;
        int high = kept.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            WordDiff.Run run = kept.get(middle);
            int begin = inOld ? before.offset(run.before()) : after.offset(run.after());
            if (begin <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private int endBefore(int run) {
        return before.offset(kept.get(run).before() + kept.get(run).length());
    }

    private int shift(int run) {
        return after.offset(kept.get(run).after()) - before.offset(kept.get(run).before());
    }
}
