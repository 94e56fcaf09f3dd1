// SPDX-License-Identifier: EPL-2.0
/**
 * Labelling semantics of a network: grounded by propagation, the others by satisfiability, each defined in docs/semantics.md.
 *
 * @since 0.1
 */
package org.elenchus.reasoning.semantics;
