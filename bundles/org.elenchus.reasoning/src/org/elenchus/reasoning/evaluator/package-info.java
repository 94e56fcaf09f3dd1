// SPDX-License-Identifier: EPL-2.0
/** The semantics as contributions to {@code org.elenchus.core.evaluators}. */
package org.elenchus.reasoning.evaluator;
