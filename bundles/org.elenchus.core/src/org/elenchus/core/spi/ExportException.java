// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.spi;

/** A map cannot be written as asked; the message tells the user why and what to ask for instead. */
public final class ExportException extends Exception {
    private static final long serialVersionUID = 1L;

    public ExportException(String message) {
        super(message);
    }

    public ExportException(String message, Throwable cause) {
        super(message, cause);
    }
}
