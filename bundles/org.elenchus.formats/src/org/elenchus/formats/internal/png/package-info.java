// SPDX-License-Identifier: EPL-2.0
/** Figures as PNG. */
package org.elenchus.formats.internal.png;
