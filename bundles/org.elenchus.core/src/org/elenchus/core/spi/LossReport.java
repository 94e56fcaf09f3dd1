// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.spi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a conversion could not carry over, element by element, in the order it was met. Not thread-safe. */
public final class LossReport {
    /** What became of it. */
    public enum Kind {
        /** Nothing is lost: it is kept as a property, which the same format writes back. */
        KEPT_AS_PROPERTY,
        /** Something near it stands in its place. */
        APPROXIMATED,
        /** It is gone. */
        LEFT_OUT
    }

    /**
     * One line of the report.
     *
     * @param kind    what became of it
     * @param element id of the map's element concerned, or null
     * @param what    in words for a person
     * @param line    line in the input from 1, or 0
     */
    public record Entry(Kind kind, String element, String what, int line) {
    }

    private final List<Entry> entries = new ArrayList<>();

    public void keptAsProperty(String element, String what, int line) {
        entries.add(new Entry(Kind.KEPT_AS_PROPERTY, element, what, line));
    }

    public void approximated(String element, String what, int line) {
        entries.add(new Entry(Kind.APPROXIMATED, element, what, line));
    }

    public void leftOut(String element, String what, int line) {
        entries.add(new Entry(Kind.LEFT_OUT, element, what, line));
    }

    public List<Entry> entries() {
        return Collections.unmodifiableList(entries);
    }

    /** Whether anything was approximated or left out. */
    public boolean hasLoss() {
        return entries.stream().anyMatch(e -> e.kind() != Kind.KEPT_AS_PROPERTY);
    }
}
