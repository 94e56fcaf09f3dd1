// SPDX-License-Identifier: EPL-2.0
/**
 * The installed semantics, and which of them a view shows.
 *
 * @since 0.1
 */
package org.elenchus.core.evaluation;
