// SPDX-License-Identifier: EPL-2.0
/** The XML of the argumentative microtext corpus, both ways. */
package org.elenchus.formats.internal.arggraph;
