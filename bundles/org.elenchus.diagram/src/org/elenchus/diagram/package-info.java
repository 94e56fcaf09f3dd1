// SPDX-License-Identifier: EPL-2.0
/** The diagram editor. The only bundle that knows GEF and draw2d. */
package org.elenchus.diagram;
