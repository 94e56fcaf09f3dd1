// SPDX-License-Identifier: EPL-2.0
/**
 * Finds what plug-ins contribute, inside OSGi and outside of it.
 *
 * @since 0.1
 */
package org.elenchus.core.extension;
