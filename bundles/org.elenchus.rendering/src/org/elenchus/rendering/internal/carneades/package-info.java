// SPDX-License-Identifier: EPL-2.0
/** The argument graphs of Carneades. */
package org.elenchus.rendering.internal.carneades;
