// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.elenchus.formats.internal.argdown.Reading.Row;
import org.elenchus.formats.internal.argdown.Said.Claim;
import org.elenchus.formats.internal.argdown.Said.Reason;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Statement;

/**
 * Brings a text to say what a map says, by small steps: each takes away one difference and leaves the rest of the text as it was written. Works on snapshots,
 * in any thread.
 */
final class Follower {
    /** After so many steps a text is better written anew. */
    private static final int MOST_STEPS = 400;

    private final Said said;
    private Reading reading;
    private Binding binding;

    private Follower(Reading reading, Binding binding, Said said) {
        this.reading = reading;
        this.binding = binding;
        this.said = said;
    }

    /** A text that was read, and what its parts are. */
    record Result(Reading reading, Binding binding) {
    }

    /** @return null where the steps do not get there */
    static Result follow(Reading reading, Binding binding, Said said) {
        Follower follower = new Follower(reading, binding, said);
        return follower.go() ? new Result(follower.reading, follower.binding) : null;
    }

    /** Whether a text says what a map says, as far as it can. */
    static boolean agrees(Reading reading, Binding binding, Said said) {
        Follower follower = new Follower(reading, binding, said);
        try {
            return follower.next() == null && !follower.stuck;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private boolean stuck;

    private boolean go() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < MOST_STEPS; i++) {
            Step step = next();
            if (step == null) {
                return !stuck;
            }
            String text = Replacement.apply(reading.text(), step.changes());
            Reading after = Reading.of(text);
            if (!after.isSound() || !seen.add(text)) {
                return false;
            }
            Binding carried = Carrying.carry(reading, binding, after, step.changes(), step.offsets());
            FirstBinding.completeArguments(after, carried, said);
            reading = after;
            binding = carried;
        }
        return false;
    }

    /** Null where nothing is left to do, or nothing can be done, which {@code stuck} then says. */
    private Step next() {
        Said now = Said.of(reading, binding);
        Step step = surplusReason(now);
        step = step != null || stuck ? step : surplusClaim();
        step = step != null || stuck ? step : changedClaim(now);
        step = step != null || stuck ? step : changedReason(now);
        step = step != null || stuck ? step : missingReason(now);
        return step != null || stuck ? step : missingClaim(now);
    }

    private Step surplusReason(Said now) {
        List<Argument> arguments = reading.map().getArguments();
        for (int i = arguments.size() - 1; i >= 0; i--) {
            Argument read = arguments.get(i);
            String id = binding.id(read);
            Reason wanted = id == null ? null : said.reasons().get(id);
            Reason written = id == null ? null : now.reasons().get(id);
            boolean fits = wanted != null && written != null && written.says(wanted) && !(isRow(read) && !wanted.row());
            if (!fits) {
                Row row = wanted == null || written == null ? null : resignable(read, written, wanted);
                Step turned = row != null || wanted == null || written == null ? null : new Insertion(reading, binding, said).turned(read, written, wanted);
                if (turned != null) {
                    return turned;
                }
                Step step = row != null ? new Retouching(reading, binding).sign(row, wanted.pro(), said.reasons().containsKey(wanted.conclusion()))
                        : new Removal(reading, binding, said).argument(read);
                stuck = step == null;
                return step;
            }
        }
        return null;
    }

    private boolean isRow(Argument read) {
        return reading.frameOf(read) == null;
    }

    /** The one line that says an argument, where only its sign is wrong. */
    private Row resignable(Argument read, Reason written, Reason wanted) {
        boolean sign = wanted.row() && !read.isMutual() && written.conclusion().equals(wanted.conclusion()) && written.premises().equals(wanted.premises());
        List<Row> rows = !sign ? List.of() : reading.rows().stream().filter(row -> row.argument() == read).toList();
        return rows.size() == 1 && isRow(read) && rows.get(0).relation().kind() != Syntax.Relation.Kind.CONTRADICTION ? rows.get(0) : null;
    }

    private Step surplusClaim() {
        for (Statement read : reading.map().getStatements()) {
            String id = binding.id(read);
            if (id == null || !said.claims().containsKey(id)) {
                List<Reading.Spot> spots = reading.spotsOf(read);
                stuck = spots.isEmpty();
                return stuck ? null : new Removal(reading, binding, said).spot(spots.get(spots.size() - 1));
            }
        }
        return null;
    }

    private Step changedClaim(Said now) {
        Retouching retouching = new Retouching(reading, binding);
        for (Map.Entry<String, Claim> entry : now.claims().entrySet()) {
            Claim wanted = said.claims().get(entry.getKey());
            Claim written = entry.getValue();
            if (written.equals(wanted)) {
                continue;
            }
            Element read = binding.read(entry.getKey());
            if (!written.text().equals(wanted.text())) {
                return retouching.text(read, wanted.text());
            }
            if (!isTitled(written.label(), wanted.label())) {
                return retouching.title(read, free(wanted.label(), false));
            }
            if (!written.tags().equals(storable(wanted.tags()))) {
                return retouching.tags(read, storable(wanted.tags()));
            }
        }
        return null;
    }

    private static TreeSet<String> storable(Set<String> tags) {
        TreeSet<String> storable = new TreeSet<>();
        for (String tag : tags) {
            String written = ArgdownText.tag(tag);
            storable.add(written.startsWith("#(") ? written.substring(2, written.length() - 1) : written.substring(1));
        }
        return storable;
    }

    /** What has no label may be called as the text likes. */
    private static boolean isTitled(String written, String label) {
        if (label == null || label.isBlank()) {
            return true;
        }
        String title = ArgdownText.title(label);
        return written != null && (written.equals(title) || written.startsWith(title + " ") && written.substring(title.length() + 1).matches("\\d+"));
    }

    private String free(String label, boolean argument) {
        String base = ArgdownText.title(label);
        Set<String> taken = reading.titles(argument);
        String title = base;
        for (int i = 2; taken.contains(title); i++) {
            title = base + " " + i;
        }
        return title;
    }

    private Step changedReason(Said now) {
        Retouching retouching = new Retouching(reading, binding);
        for (Map.Entry<String, Reason> entry : now.reasons().entrySet()) {
            Reason wanted = said.reasons().get(entry.getKey());
            Reason written = entry.getValue();
            Element read = binding.read(entry.getKey());
            Reading.Spot head = isRow((Argument) read) ? null : reading.mainSpot(read);
            if (head == null) {
                continue;
            }
            if (!isTitled(written.label(), wanted.label())) {
                return retouching.title(read, free(wanted.label(), true));
            }
            if (wanted.note() != null && !Objects.equals(written.note(), wanted.note())) {
                return retouching.text(read, wanted.note());
            }
            if (!written.tags().equals(storable(wanted.tags()))) {
                return retouching.tags(read, storable(wanted.tags()));
            }
        }
        return null;
    }

    private Step missingReason(Said now) {
        for (Map.Entry<String, Reason> entry : said.reasons().entrySet()) {
            if (!now.reasons().containsKey(entry.getKey()) && !isSaidBy(now, entry.getValue())) {
                Step step = new Insertion(reading, binding, said).reason(entry.getKey());
                stuck = step == null;
                return step;
            }
        }
        return null;
    }

    /** Two arguments that are alike in all are one in a text. */
    private static boolean isSaidBy(Said now, Reason reason) {
        return now.reasons().values().stream().anyMatch(other -> other.says(reason));
    }

    private Step missingClaim(Said now) {
        for (String id : said.claims().keySet()) {
            if (!now.claims().containsKey(id)) {
                return new Insertion(reading, binding, said).paragraph(id);
            }
        }
        return null;
    }
}
