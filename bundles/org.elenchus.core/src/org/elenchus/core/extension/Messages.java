// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.extension;

import org.elenchus.core.Texts;

/** What is said about plug-ins. */
final class Messages {
    private static final Texts TEXTS = Texts.beside(Messages.class);

    private Messages() {
    }

    static String get(String key, Object... values) {
        return TEXTS.get(key, values);
    }
}
