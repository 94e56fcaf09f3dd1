// SPDX-License-Identifier: EPL-2.0
/** GraphML as yEd and Argunet write it, and as we write it. */
package org.elenchus.formats.internal.graphml;
