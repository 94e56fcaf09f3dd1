// SPDX-License-Identifier: EPL-2.0
/** Abstract argumentation frameworks (Dung 1995) as the ICCMA competitions write them: apx facts, the trivial graph format, and numbered {@code p af} files. */
package org.elenchus.formats.internal.iccma;
