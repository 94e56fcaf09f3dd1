// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.notation;

import java.util.List;

import org.elenchus.model.argumentmap.Identified;
import org.elenchus.rendering.layout.LinkRole;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Rgb;

/**
 * What a notation draws, without positions.
 *
 * @param nodes   in the map's order, which layouts keep among siblings
 * @param links   between nodes, in the map's order; an argument's premises in their order
 * @param regions around nodes, outer before inner
 * @param keys    put below the drawing, as a list of numbered statements is
 * @param omitted what of the map this notation cannot show, each a sentence for the user
 */
public record Diagram(List<Node> nodes, List<Link> links, List<Region> regions, List<Figure> keys, List<String> omitted) {

    /**
     * One node.
     *
     * @param element  whose id the part bears; null for decoration
     * @param kind     {@code STATEMENT}, {@code ARGUMENT} or {@code DECORATION}
     * @param junction whether it is a small node on the way from premises to a conclusion, which has no place of its own unless it is given one
     * @param figure   what it looks like
     */
    public record Node(Identified element, Part.Kind kind, boolean junction, Figure figure) {

        public Node withFigure(Figure other) {
            return new Node(element, kind, junction, other);
        }
    }

    /**
     * One link.
     *
     * @param element an argument or a premise, whose id the part bears; null for decoration
     * @param source  index of a node: what leads to the target
     * @param target  index of a node
     * @param role    what the link means for a layout
     * @param figure  what it looks like
     */
    public record Link(Identified element, int source, int target, LinkRole role, LinkFigure figure) {

        public Link withFigure(LinkFigure other) {
            return new Link(element, source, target, role, other);
        }
    }

    /**
     * A region around nodes.
     *
     * @param element a group, whose id the part bears
     * @param title   may be empty
     * @param fill    of the region
     * @param members indices of nodes
     */
    public record Region(Identified element, String title, Rgb fill, List<Integer> members) {
        public Region {
            members = List.copyOf(members);
        }
    }

    public Diagram {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
        regions = List.copyOf(regions);
        keys = List.copyOf(keys);
        omitted = List.copyOf(omitted);
    }
}
