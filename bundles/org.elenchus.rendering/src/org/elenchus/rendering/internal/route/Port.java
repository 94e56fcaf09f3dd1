// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.route;

import org.elenchus.model.Point;

/**
 * Where a link may leave or enter a node.
 *
 * @param border on the node's outline
 * @param x      of the point beyond the node's clearance, straight ahead
 * @param y      likewise
 * @param level  whether the way between them is level rather than upright
 * @param cost   in points, for ports that are second best
 */
record Port(Point border, double x, double y, boolean level, double cost) {
}
