// SPDX-License-Identifier: EPL-2.0
/** Figures, key lists and references as source for LaTeX. */
package org.elenchus.formats.internal.tex;
