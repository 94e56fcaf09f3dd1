// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.layout;

import java.util.List;
import java.util.Map;

import org.elenchus.model.Point;

/**
 * Where things go.
 *
 * @param positions of the nodes' upper left corners, by number of the node
 * @param bends     between the ends of a link, by number of the link; a link without an entry is routed around boxes by the drawing
 */
public record LayoutResult(List<Point> positions, Map<Integer, List<Point>> bends) {
    public LayoutResult {
        positions = List.copyOf(positions);
        bends = Map.copyOf(bends);
    }
}
