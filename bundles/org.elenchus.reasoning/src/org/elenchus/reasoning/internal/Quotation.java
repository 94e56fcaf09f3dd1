// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.internal;

import java.util.regex.Pattern;

/** Words of a map as a sentence of ours quotes them. */
public final class Quotation {
    private static final Pattern FULL_STOP = Pattern.compile("(?<=[\\p{Ll}\\d)\u2019\u201d\"'])\\.$");

    private Quotation() {
    }

    /**
     * The words in quotation marks, in one line and without a full stop at their end; quotation marks in them become single ones.
     *
     * @param longest characters beyond which the words are cut short, where a word ends
     */
    public static String of(String words, int longest) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.length() > longest) {
            int end = line.lastIndexOf(' ', longest);
            line = line.substring(0, end > longest / 2 ? end : longest) + "\u2026";
        }
        String within = line.replace('\u201e', '\u201a').replace('\u201c', '\u2018').replace('\u201d', '\u2019');
        return Messages.get("quote", FULL_STOP.matcher(within).replaceFirst(""));
    }
}
