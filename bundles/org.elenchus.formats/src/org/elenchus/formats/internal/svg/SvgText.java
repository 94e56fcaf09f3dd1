// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.svg;

import java.util.Locale;

/** How text stands in an SVG figure. */
public enum SvgText {
    /**
     * {@link #BOTH} in a figure of ordinary size, {@link #LIVE} in one with more than {@value #MOST_DRAWN} characters, which drawn outlines
     * would blow up.
     */
    AUTO,
    /** As text, in the embedded font. Readers that do not load embedded fonts set it in another. */
    LIVE,
    /** As the outlines of its letters only: alike everywhere, but neither searchable nor selectable. */
    OUTLINES,
    /** As text for readers that load embedded fonts (browsers), as outlines for the others (Inkscape, LibreOffice, librsvg). */
    BOTH;

    private static final int MOST_DRAWN = 200_000;

    /** The option's value. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** AUTO decided for a figure of so many characters. */
    public SvgText decided(int characters) {
        if (this != AUTO) {
            return this;
        }
        return characters > MOST_DRAWN ? LIVE : BOTH;
    }
}
