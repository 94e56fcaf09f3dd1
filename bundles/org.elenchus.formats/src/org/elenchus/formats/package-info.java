// SPDX-License-Identifier: EPL-2.0
/** Importers and exporters: what reads and writes argument maps and figures. */
package org.elenchus.formats;
