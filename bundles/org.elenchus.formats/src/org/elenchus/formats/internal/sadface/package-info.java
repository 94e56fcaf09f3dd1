// SPDX-License-Identifier: EPL-2.0
/** SADFace documents, both ways. */
package org.elenchus.formats.internal.sadface;
