// SPDX-License-Identifier: EPL-2.0
/** The formats of Carneades: CAF, LKIF and the YAML of version 4. */
package org.elenchus.formats.internal.carneades;
