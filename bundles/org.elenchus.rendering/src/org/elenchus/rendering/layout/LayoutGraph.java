// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.layout;

import java.util.List;

import org.elenchus.model.Point;

/**
 * Sizes and links of what is to be placed. Nodes and links are in the order that siblings are to keep.
 *
 * @param nodes the index of a node in this list is its number
 * @param links between nodes, from what supports or attacks to what is supported or attacked
 */
public record LayoutGraph(List<Node> nodes, List<Link> links) {

    /**
     * One node.
     *
     * @param width    in points
     * @param height   in points
     * @param junction whether premises meet here; junctions are small and round
     * @param position of its upper left corner so far; null for none
     * @param pinned   whether it has to stay at that position
     * @param group    number of the innermost region around it; -1 for none
     */
    public record Node(double width, double height, boolean junction, Point position, boolean pinned, int group) {
        public Node {
            if (pinned && position == null) {
                throw new IllegalArgumentException("a pinned node needs a position");
            }
        }
    }

    /**
     * One link.
     *
     * @param source number of a node
     * @param target number of a node
     * @param role   whether it decides where nodes go
     * @param strand links with the same strand to the same target look alike and may share a line
     */
    public record Link(int source, int target, LinkRole role, int strand) {
    }

    public LayoutGraph {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }
}
