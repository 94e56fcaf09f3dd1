// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.elenchus.model.argumentmap.Identified;
import org.elenchus.rendering.notation.Diagram;

/** Which elements' nodes the lines of a diagram connect, whatever the notation; decoration on the way is passed through. */
public final class LineEnds {
    private final Diagram.Node[] nodes;
    private final Diagram.Link[] links;
    private final Forest forest;
    private final Map<Identified, Integer> nodeOf = new HashMap<>();
    private final Map<String, Integer> linkOf = new HashMap<>();
    private final Set<Integer> repeated = new HashSet<>();
    private final List<Integer> decorations = new ArrayList<>();

    LineEnds(Diagram.Node[] nodes, Diagram.Link[] links, Forest forest) {
        this.nodes = nodes;
        this.links = links;
        this.forest = forest;
        for (int i = 0; i < nodes.length; i++) {
            if (nodes[i].element() == null) {
                decorations.add(i);
            } else {
                nodeOf.put(nodes[i].element(), i);
            }
        }
        for (int i = 0; i < links.length; i++) {
            Identified element = links[i].element();
            if (element == null || linkOf.putIfAbsent(element.getId(), i) != null) {
                repeated.add(i);
                decorations.add(nodes.length + i);
            }
        }
    }

    /** Nodes, and behind them links, that stand for no element or for one that has a line already. */
    List<Integer> decorations() {
        return decorations;
    }

    /** The arguments and premises whose lines begin at an element's node. */
    public List<Identified> leaving(Identified element) {
        List<Identified> found = new ArrayList<>();
        Integer node = nodeOf.get(element);
        if (node != null) {
            for (int link : forest.outgoing(node)) {
                if (!repeated.contains(link)) {
                    found.add(links[link].element());
                }
            }
        }
        return found;
    }

    /** Those whose lines end at an element's node, or at decoration that leads to it. */
    public List<Identified> entering(Identified element) {
        List<Identified> found = new ArrayList<>();
        Integer node = nodeOf.get(element);
        if (node != null) {
            collect(node, found);
        }
        return found;
    }

    private void collect(int node, List<Identified> found) {
        for (int i = 0; i < forest.incomingCount(node); i++) {
            int link = forest.incoming(node, i);
            if (!repeated.contains(link)) {
                found.add(links[link].element());
            } else if (links[link].element() == null && nodes[links[link].source()].element() == null) {
                collect(links[link].source(), found);
            }
        }
    }

    /** The elements at both ends of the line of an argument or premise; empty where it has none. */
    public List<Identified> of(String id) {
        Integer link = linkOf.get(id);
        if (link == null) {
            return List.of();
        }
        int target = links[link].target();
        while (nodes[target].element() == null && forest.parent(target) >= 0) {
            target = forest.parent(target);
        }
        List<Identified> ends = new ArrayList<>(List.of(nodes[links[link].source()].element()));
        if (nodes[target].element() != null) {
            ends.add(nodes[target].element());
        }
        return ends;
    }
}
