// SPDX-License-Identifier: EPL-2.0
/** The Argument Interchange Format in RDF. */
package org.elenchus.formats.internal.rdf;
