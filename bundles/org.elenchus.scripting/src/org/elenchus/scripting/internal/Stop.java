// SPDX-License-Identifier: EPL-2.0
package org.elenchus.scripting.internal;

/** Ends a script from outside; an error, for scripts can catch exceptions. */
final class Stop extends Error {
    private static final long serialVersionUID = 1L;

    private final boolean cancelled;

    /** @param cancelled whether somebody wanted it so; else its time was up */
    Stop(boolean cancelled) {
        super(null, null, false, false);
        this.cancelled = cancelled;
    }

    boolean isCancelled() {
        return cancelled;
    }
}
