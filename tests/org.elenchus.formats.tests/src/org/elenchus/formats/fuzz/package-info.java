// SPDX-License-Identifier: EPL-2.0
/** Reads damaged and hostile files of every format; see {@code ./test --fuzz}. */
package org.elenchus.formats.fuzz;
