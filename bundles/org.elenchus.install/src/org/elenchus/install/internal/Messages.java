// SPDX-License-Identifier: EPL-2.0
package org.elenchus.install.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What users read about installing. */
public final class Messages {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.elenchus.install.internal.messages", Locale.getDefault(),
            Messages.class.getClassLoader());

    private Messages() {
    }

    /** The text with that key; {@code {0}}, {@code {1}}, … are filled in. */
    public static String get(String key, Object... values) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(values);
    }
}
