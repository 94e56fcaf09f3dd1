// SPDX-License-Identifier: EPL-2.0
/** Maps from formats that hang each claim on the one above it. */
package org.elenchus.formats.internal.tree;
