// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

import java.math.BigInteger;

/**
 * How many labellings there are and which labels each node has in them.
 *
 * @param count  null where it could not be found out in bounded time
 * @param status of each node
 */
public record Census(BigInteger count, Status status) {
}
