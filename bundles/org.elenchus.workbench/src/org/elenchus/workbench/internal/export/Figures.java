// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.export;

import java.util.Set;

import org.elenchus.core.format.Format;

/** Which of the formats that are written are pictures of a map. */
final class Figures {

    /** Drawn from the same choices, though they are text. */
    private static final Set<String> SOURCES = Set.of("tikz", "latex-af", "html");

    private Figures() {
    }

    static boolean isFigure(Format format) {
        String mediaType = format.mediaType();
        return mediaType.startsWith("image/") || mediaType.equals("application/pdf") || SOURCES.contains(format.id());
    }
}
