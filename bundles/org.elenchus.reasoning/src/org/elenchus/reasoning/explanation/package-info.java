// SPDX-License-Identifier: EPL-2.0
/** Explanations of labels: what forces them, and what would change them. */
package org.elenchus.reasoning.explanation;
