// SPDX-License-Identifier: EPL-2.0
/**
 * Maps as files and as open documents: {@link org.elenchus.core.document.MapFiles} reads and writes,
 * {@link org.elenchus.core.document.MapDocument} is what windows share.
 *
 * @since 0.1
 */
package org.elenchus.core.document;
