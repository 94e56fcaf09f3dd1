// SPDX-License-Identifier: EPL-2.0
package org.elenchus.install;

/** Something cannot be installed or taken away; the message tells a person why. */
public final class InstallException extends Exception {
    private static final long serialVersionUID = 1L;

    public InstallException(String message) {
        super(message);
    }

    public InstallException(String message, Throwable cause) {
        super(message, cause);
    }
}
