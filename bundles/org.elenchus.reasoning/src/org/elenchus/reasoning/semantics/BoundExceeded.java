// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

/** A count would take more work than allowed. */
final class BoundExceeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BoundExceeded() {
        super("too many labellings to count", null, false, false);
    }
}
