// SPDX-License-Identifier: EPL-2.0
/**
 * Small programs that users run on a map, in whatever languages plug-ins bring.
 *
 * @since 0.1
 */
package org.elenchus.core.script;
