// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.notation;

import org.elenchus.model.argumentmap.Identified;

/**
 * Something of a map that a notation has no way to draw, or draws as something near it.
 *
 * @param element what it concerns; null for the map as a whole
 * @param what    a clause for the user in the user's language, without the element's name
 */
public record LeftOut(Identified element, String what) {
}
