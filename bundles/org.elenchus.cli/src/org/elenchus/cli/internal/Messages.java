// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this bundle that a person reads, by key, from {@code messages.properties} beside this class. */
final class Messages {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages", Locale.getDefault(),
            Messages.class.getClassLoader());

    private Messages() {
    }

    /** The text with that key; {@code {0}}, {@code {1}}, … are filled in. Numbers are written without grouping. */
    static String get(String key, Object... values) {
        String text = TEXTS.getString(key);
        Object[] plain = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            plain[i] = String.valueOf(values[i]);
        }
        return new MessageFormat(text, Locale.ROOT).format(plain);
    }
}
