// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

import java.math.BigInteger;

/**
 * How many labellings there are and which labels each node has in them.
 *
 * @param count    null where it was not found out
 * @param status   of each node
 * @param complete false where the search for the status was ended early, so that nodes may have
 *                 labels that it does not tell of; it then gives every node in question the label undecided too
 */
public record Census(BigInteger count, Status status, boolean complete) {
    Census(BigInteger count, Status status) {
        this(count, status, true);
    }

    /** Whether there is no labelling. */
    public boolean isNone() {
        return count != null && count.signum() == 0;
    }
}
