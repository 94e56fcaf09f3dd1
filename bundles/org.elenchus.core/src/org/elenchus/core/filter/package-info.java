// SPDX-License-Identifier: EPL-2.0
/**
 * Which part of a map is looked at: filters, the neighbourhood of an element, and what they show.
 *
 * @since 0.1
 */
package org.elenchus.core.filter;
