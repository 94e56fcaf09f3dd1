// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.rendering.notation.Diagram;
import org.elenchus.rendering.notation.KeyList;
import org.elenchus.rendering.notation.NotationContext;

/** Leaves out of a diagram what is not to be drawn, for notations that know nothing of it. */
final class Hiding {
    private Hiding() {
    }

    static Diagram apply(Diagram diagram, NotationContext context) {
        if (context.hidden().isEmpty() || diagram.nodes().stream().noneMatch(node -> context.hides(node.element()))) {
            return diagram;
        }
        int[] numbers = new int[diagram.nodes().size()];
        List<Diagram.Node> nodes = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            Diagram.Node node = diagram.nodes().get(i);
            boolean hidden = context.hides(node.element());
            numbers[i] = hidden ? -1 : nodes.size();
            if (!hidden) {
                nodes.add(node);
            }
        }
        return new Diagram(nodes, links(diagram, numbers), regions(diagram, numbers), key(diagram.key(), context), diagram.leftOut(), diagram.lines());
    }

    private static KeyList key(KeyList key, NotationContext context) {
        return new KeyList(key.entries().stream().filter(entry -> !context.hidden().contains(entry.element())).toList());
    }

    private static List<Diagram.Link> links(Diagram diagram, int[] numbers) {
        List<Diagram.Link> links = new ArrayList<>();
        for (Diagram.Link link : diagram.links()) {
            if (numbers[link.source()] >= 0 && numbers[link.target()] >= 0) {
                links.add(new Diagram.Link(link.element(), numbers[link.source()], numbers[link.target()], link.role(), link.figure()));
            }
        }
        return links;
    }

    private static List<Diagram.Region> regions(Diagram diagram, int[] numbers) {
        List<Diagram.Region> regions = new ArrayList<>();
        for (Diagram.Region region : diagram.regions()) {
            List<Integer> members = region.members().stream().map(member -> numbers[member]).filter(member -> member >= 0).toList();
            if (!members.isEmpty()) {
                regions.add(new Diagram.Region(region.element(), region.title(), region.fill(), members));
            }
        }
        return regions;
    }
}
