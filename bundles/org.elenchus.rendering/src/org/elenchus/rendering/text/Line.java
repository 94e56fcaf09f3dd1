// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.text;

/**
 * One line of wrapped text.
 *
 * @param text  without the spaces at its ends
 * @param width advance width in points
 */
public record Line(String text, double width) {
}
