// SPDX-License-Identifier: EPL-2.0
/** Tables of elements and of relations. */
package org.elenchus.formats.internal.table;
