// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.find;

import org.elenchus.core.find.Match;

/**
 * A place that was found with some words around it, on one line.
 *
 * @param text  to show
 * @param start of what stands out
 * @param end   behind it
 */
record Snippet(String text, int start, int end) {

    private static final int AROUND = 34;

    /** @param middle what stands, or would stand, there */
    static Snippet of(Match match, String middle) {
        int from = Math.max(0, match.start() - AROUND);
        int to = Math.min(match.text().length(), match.end() + AROUND);
        String before = (from > 0 ? "…" : "") + oneLine(match.text().substring(from, match.start()));
        String after = oneLine(match.text().substring(match.end(), to)) + (to < match.text().length() ? "…" : "");
        String shown = oneLine(middle);
        return new Snippet(before + shown + after, before.length(), before.length() + shown.length());
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s", " ");
    }
}
