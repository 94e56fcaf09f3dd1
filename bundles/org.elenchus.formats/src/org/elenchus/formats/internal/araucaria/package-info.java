// SPDX-License-Identifier: EPL-2.0
/** Araucaria's markup, read only. */
package org.elenchus.formats.internal.araucaria;
