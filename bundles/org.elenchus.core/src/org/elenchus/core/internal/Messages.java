// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal;

import org.elenchus.core.Texts;

/** The texts of this bundle that a person reads, by key, from {@code messages.properties} beside this class. */
public final class Messages {
    private static final Texts TEXTS = Texts.beside(Messages.class);

    private Messages() {
    }

    /** The text with that key; {@code {0}}, {@code {1}}, … are filled in. Numbers are written without grouping. */
    public static String get(String key, Object... values) {
        return TEXTS.get(key, values);
    }
}
