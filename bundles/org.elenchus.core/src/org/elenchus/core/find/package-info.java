// SPDX-License-Identifier: EPL-2.0
/**
 * Words found in a map, and replaced; elements found by a few letters of their names.
 *
 * @since 0.1
 */
package org.elenchus.core.find;
