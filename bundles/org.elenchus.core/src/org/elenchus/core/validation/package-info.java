// SPDX-License-Identifier: EPL-2.0
/**
 * What is wrong with a map, as the rules say that plug-ins contribute.
 *
 * @since 0.1
 */
package org.elenchus.core.validation;
