// SPDX-License-Identifier: EPL-2.0
/**
 * Argument schemes with critical questions, and the edits that apply them to a map.
 *
 * @since 0.1
 */
package org.elenchus.core.scheme;
