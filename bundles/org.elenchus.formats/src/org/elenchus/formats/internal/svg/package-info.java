// SPDX-License-Identifier: EPL-2.0
/** Figures as SVG. */
package org.elenchus.formats.internal.svg;
