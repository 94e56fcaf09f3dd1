// SPDX-License-Identifier: EPL-2.0
/** Maps from graphs of propositions and scheme nodes, the shape that AIF gave to a family of formats. */
package org.elenchus.formats.internal.nodelink;
