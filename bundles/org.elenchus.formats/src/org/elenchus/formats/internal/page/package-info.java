// SPDX-License-Identifier: EPL-2.0
/** Splits a figure that is larger than a page over several. */
package org.elenchus.formats.internal.page;
