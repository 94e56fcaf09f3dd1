// SPDX-License-Identifier: EPL-2.0
package org.elenchus.scripting.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What writers of scripts read. */
final class Messages {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.elenchus.scripting.internal.messages", Locale.getDefault(),
            Messages.class.getClassLoader());

    private Messages() {
    }

    static String get(String key, Object... values) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(values);
    }
}
