// SPDX-License-Identifier: EPL-2.0
/** Graphs for Graphviz. */
package org.elenchus.formats.internal.dot;
