// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.figure;

import org.elenchus.core.spi.LossReport;
import org.elenchus.formats.internal.Messages;

/** Tells of characters that no shipped font has, so that none vanishes in silence. */
public final class MissingCharacters {
    private static final int MOST_NAMED = 40;

    private MissingCharacters() {
    }

    /** For formats whose reader may have a font of its own. */
    public static void leftToReader(UsedCharacters characters, LossReport report) {
        String missing = characters.missing();
        if (!missing.isEmpty()) {
            report.approximated(null, Messages.get("figure.missingReader", named(missing)), 0);
        }
    }

    /** For formats that are drawn here and now. */
    public static void drawnHere(UsedCharacters characters, LossReport report) {
        StringBuilder drawn = new StringBuilder();
        StringBuilder nowhere = new StringBuilder();
        characters.missing().codePoints().forEach(c -> (SystemGlyphs.covers(c) ? drawn : nowhere).appendCodePoint(c));
        if (!drawn.isEmpty()) {
            report.approximated(null, Messages.get("figure.missingMachine", named(drawn.toString())), 0);
        }
        if (!nowhere.isEmpty()) {
            report.leftOut(null, Messages.get("figure.missingNowhere", named(nowhere.toString())), 0);
        }
    }

    private static String named(String characters) {
        int count = characters.codePointCount(0, characters.length());
        return count <= MOST_NAMED ? characters : characters.substring(0, characters.offsetByCodePoints(0, MOST_NAMED)) + "…";
    }
}
