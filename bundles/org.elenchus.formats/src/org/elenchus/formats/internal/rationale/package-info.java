// SPDX-License-Identifier: EPL-2.0
/** Rationale's files, which look like scripts; read as data, never run. */
package org.elenchus.formats.internal.rationale;
