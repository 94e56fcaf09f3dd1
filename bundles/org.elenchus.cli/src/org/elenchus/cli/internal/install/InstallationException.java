// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal.install;

/** A plug-in cannot be installed or taken away. The key is one of the command line's texts. */
public final class InstallationException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] values;

    InstallationException(String key, Object... values) {
        super(key);
        this.key = key;
        this.values = values;
    }

    /** Of the message for the user. */
    public String key() {
        return key;
    }

    /** What the message is filled with. */
    public Object[] values() {
        return values.clone();
    }
}
