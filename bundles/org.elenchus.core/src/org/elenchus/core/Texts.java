// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of a bundle that a person reads, by key, in the language of the machine. Safe for use by several threads. */
public final class Texts {
    private final ResourceBundle texts;

    private Texts(ResourceBundle texts) {
        this.texts = texts;
    }

    /** The texts in {@code messages.properties} beside a class, and in its translations. */
    public static Texts beside(Class<?> messages) {
        return new Texts(ResourceBundle.getBundle(messages.getPackageName() + ".messages", Locale.getDefault(), messages.getClassLoader()));
    }

    /** The text with that key; {@code {0}}, {@code {1}}, … are filled in. Numbers are written without grouping. */
    public String get(String key, Object... values) {
        Object[] plain = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            plain[i] = String.valueOf(values[i]);
        }
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(plain);
    }
}
