// SPDX-License-Identifier: EPL-2.0
/**
 * What a person does to a map: {@link org.elenchus.core.edit.Edits} has one edit per intention, each of which is one step of undo.
 *
 * @since 0.1
 */
package org.elenchus.core.edit;
