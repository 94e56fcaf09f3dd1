// SPDX-License-Identifier: EPL-2.0
/** The import wizard: files, folders and the clipboard become maps, or parts of one. */
package org.elenchus.workbench.internal.importing;
