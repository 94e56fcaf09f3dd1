// SPDX-License-Identifier: EPL-2.0
/**
 * The order in which a map is presented, step by step.
 *
 * @since 0.1
 */
package org.elenchus.core.present;
