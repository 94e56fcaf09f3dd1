// SPDX-License-Identifier: EPL-2.0
/** Reading XML with bounds, without document type definitions or external entities, with the line of each element. */
package org.elenchus.formats.internal.xml;
