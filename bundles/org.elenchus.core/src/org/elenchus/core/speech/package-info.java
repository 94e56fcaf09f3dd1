// SPDX-License-Identifier: EPL-2.0
/**
 * Elements of a map in words, for those who listen rather than look.
 *
 * @since 0.1
 */
package org.elenchus.core.speech;
