// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.edit;

/**
 * Where an element stands in a view and how large a person made it, in points.
 *
 * @param x      left edge
 * @param y      upper edge
 * @param width  null leaves it to the text
 * @param height null leaves it to the text
 */
public record Bounds(double x, double y, Double width, Double height) {
}
