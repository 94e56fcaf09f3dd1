// SPDX-License-Identifier: EPL-2.0
/**
 * Sources as texts: their sentences, how much of them is mapped, and where quoted passages are after the text was changed.
 *
 * @since 0.1
 */
package org.elenchus.core.source;
