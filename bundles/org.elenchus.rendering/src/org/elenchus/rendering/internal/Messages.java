// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this bundle that a person reads outside the picture, by key, from {@code messages.properties} beside this class. */
public final class Messages {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages", Locale.getDefault(),
            Messages.class.getClassLoader());

    private Messages() {
    }

    /** The text with that key; {@code {0}}, {@code {1}}, … are filled in. */
    public static String get(String key, Object... values) {
        Object[] plain = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            plain[i] = String.valueOf(values[i]);
        }
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(plain);
    }
}
