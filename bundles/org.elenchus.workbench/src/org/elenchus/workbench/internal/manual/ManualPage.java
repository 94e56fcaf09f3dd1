// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.manual;

import java.util.List;

/**
 * One page of the manual as text with marks, for a widget that knows no HTML.
 *
 * @param title    of the page
 * @param text     all of it, lines end with a line feed
 * @param spans    what looks special, in order, never overlapping
 * @param lines    how each line is set; as many as the text has lines
 */
record ManualPage(String title, String text, List<Span> spans, List<LineKind> lines) {

    /** How a stretch of text looks. */
    enum Look {
        TITLE, HEADING, STRONG, EMPHASIS, CODE, KEY, LINK
    }

    /** How a line is set. */
    enum LineKind {
        PLAIN, BULLET, ROW, CODE, HEADING
    }

    /**
     * A stretch of text.
     *
     * @param target of a link; null otherwise
     */
    record Span(int start, int length, Look look, String target) {
    }

    ManualPage {
        spans = List.copyOf(spans);
        lines = List.copyOf(lines);
    }

    /** The target of the link at an offset, or null. */
    String linkAt(int offset) {
        return spans.stream().filter(s -> s.look() == Look.LINK && s.start() <= offset && offset < s.start() + s.length())
                .map(Span::target).findFirst().orElse(null);
    }
}
