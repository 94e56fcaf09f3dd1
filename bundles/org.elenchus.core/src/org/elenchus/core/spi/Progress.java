// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.spi;

/** How long work tells how far it is, and learns that nobody wants it any more. */
public interface Progress {
    /** Tells nobody and is never cancelled. */
    Progress NONE = new Progress() {
    };

    /**
     * Work begins or a new step of it.
     *
     * @param task  in words for a person
     * @param total units of work, or 0 where that is not known
     */
    default void begin(String task, int total) {
        // Whoever does not show progress need not listen.
    }

    /** So many further units are done. */
    default void worked(int units) {
        // Whoever does not show progress need not listen.
    }

    default boolean isCancelled() {
        return false;
    }

    /** @throws java.util.concurrent.CancellationException where the work is not wanted any more */
    default void checkCancelled() {
        if (isCancelled()) {
            throw new java.util.concurrent.CancellationException();
        }
    }
}
