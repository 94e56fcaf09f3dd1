// SPDX-License-Identifier: EPL-2.0
/** The words of web pages, word processors' files and PDF documents, as sources of maps. */
package org.elenchus.formats.internal.source;
