// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.script;

import java.util.Locale;
import java.util.Objects;

/**
 * A program to run on a map.
 *
 * @param name as messages call it; its ending tells the language
 * @param text the program
 * @since 0.1
 */
public record Script(String name, String text) {

    public Script {
        Objects.requireNonNull(name);
        Objects.requireNonNull(text);
    }

    /** The ending of the name in lower case, without the dot; empty where it has none. */
    public String ending() {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
