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
 * @param key     what numbers and short names in the nodes stand for; a drawing puts it below
 * @param leftOut what of the map this notation cannot show
 * @param lines   how links run
 */
public record Diagram(List<Node> nodes, List<Link> links, List<Region> regions, KeyList key, List<LeftOut> leftOut, Lines lines) {

    /** How links to one conclusion run. */
    public enum Lines {
        /** Those that look alike may share a line, as where their sources stand in a column. */
        SHARED,
        /** Each has a line of its own, since a shared one would mean something. */
        SEPARATE,
        /** From border to border, slanting, where nothing stands in the way; else as {@link #SEPARATE}. */
        STRAIGHT
    }

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
        leftOut = List.copyOf(leftOut);
    }

    /** Of a notation that shows everything in words, with lines that may be shared. */
    public Diagram(List<Node> nodes, List<Link> links, List<Region> regions) {
        this(nodes, links, regions, KeyList.NONE, List.of(), Lines.SHARED);
    }
}
