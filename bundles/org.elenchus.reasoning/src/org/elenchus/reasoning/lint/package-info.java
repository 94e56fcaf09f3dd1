// SPDX-License-Identifier: EPL-2.0
/** Lint rules that need schemes or an evaluation. */
package org.elenchus.reasoning.lint;
