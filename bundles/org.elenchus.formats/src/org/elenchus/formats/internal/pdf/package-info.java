// SPDX-License-Identifier: EPL-2.0
/** Figures as PDF. */
package org.elenchus.formats.internal.pdf;
