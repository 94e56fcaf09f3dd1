// SPDX-License-Identifier: EPL-2.0
/**
 * The formats that maps are read from and written to, as plug-ins contribute them.
 *
 * @since 0.1
 */
package org.elenchus.core.format;
