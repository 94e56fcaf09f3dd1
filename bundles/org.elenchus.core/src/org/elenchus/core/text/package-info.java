// SPDX-License-Identifier: EPL-2.0
/**
 * A map as a text that people write: whoever types changes the map, whoever edits the map changes the text, as little as can be. Forms of text are
 * contributed to {@code org.elenchus.core.textForms}.
 *
 * @since 0.1
 */
package org.elenchus.core.text;
