// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.extension;

/** A plug-in's contribution cannot be used; the message names the plug-in, the extension and what is wrong with it. */
public final class ContributionException extends Exception {
    private static final long serialVersionUID = 1L;

    public ContributionException(String message, Throwable cause) {
        super(message, cause);
    }
}
