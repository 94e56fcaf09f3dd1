// SPDX-License-Identifier: EPL-2.0
/** Argument schemes with their critical questions, evaluators, and the explanations of what they find. */
package org.elenchus.reasoning;
