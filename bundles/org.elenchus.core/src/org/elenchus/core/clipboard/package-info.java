// SPDX-License-Identifier: EPL-2.0
/**
 * Parts of maps on their way through the clipboard.
 *
 * @since 0.1
 */
package org.elenchus.core.clipboard;
