// SPDX-License-Identifier: EPL-2.0
/** Figures as web pages. */
package org.elenchus.formats.internal.html;
