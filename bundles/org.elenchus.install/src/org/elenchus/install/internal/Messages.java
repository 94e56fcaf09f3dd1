// SPDX-License-Identifier: EPL-2.0
package org.elenchus.install.internal;

import org.elenchus.core.Texts;

/** What users read about installing. */
public final class Messages {
    private static final Texts TEXTS = Texts.beside(Messages.class);

    private Messages() {
    }

    /** The text with that key; {@code {0}}, {@code {1}}, … are filled in. */
    public static String get(String key, Object... values) {
        return TEXTS.get(key, values);
    }
}
