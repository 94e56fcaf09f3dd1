// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.scene;

/**
 * A font that the product ships.
 *
 * @param family name as {@code org.elenchus.rendering.text} knows it
 * @param size   in points, above 0
 */
public record FontSpec(String family, double size, boolean bold, boolean italic) {
}
