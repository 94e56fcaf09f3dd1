// SPDX-License-Identifier: EPL-2.0
/** TrueType files: subsets to embed and outlines to draw. */
package org.elenchus.formats.internal.font;
