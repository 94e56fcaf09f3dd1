// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.extension;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is said about plug-ins. */
final class Messages {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.elenchus.core.extension.messages", Locale.getDefault(),
            Messages.class.getClassLoader());

    private Messages() {
    }

    static String get(String key, Object... values) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(values);
    }
}
