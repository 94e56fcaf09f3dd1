// SPDX-License-Identifier: EPL-2.0
/** Gradual semantics: how strong each element is, as a number in [0, 1]. */
package org.elenchus.reasoning.gradual;
