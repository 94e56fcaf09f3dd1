// SPDX-License-Identifier: EPL-2.0
/**
 * Places in a map that a reader wants to come back to.
 *
 * @since 0.1
 */
package org.elenchus.core.bookmark;
