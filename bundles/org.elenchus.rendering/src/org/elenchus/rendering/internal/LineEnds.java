// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.model.argumentmap.Identified;
import org.elenchus.rendering.notation.Diagram;

/** Which elements' nodes the lines of a diagram connect, whatever the notation; decoration on the way is passed through. */
public final class LineEnds {
    private final Diagram.Node[] nodes;
    private final Diagram.Link[] links;
    private final Forest forest;
    private final Numbers numbers;

    LineEnds(Canvas canvas) {
        nodes = canvas.nodes;
        links = canvas.links;
        forest = canvas.places.forest;
        numbers = canvas.numbers();
    }

    /** Nodes, and behind them links, that stand for no element or for one that has a line already. */
    Iterable<Integer> decorations() {
        return numbers.extras();
    }

    /** The arguments and premises whose lines begin at an element's node. */
    public List<Identified> leaving(Identified element) {
        List<Identified> found = new ArrayList<>();
        Integer node = numbers.nodeOf(element);
        if (node != null) {
            for (int link : forest.outgoing(node)) {
                if (!numbers.isExtra(link)) {
                    found.add(links[link].element());
                }
            }
        }
        return found;
    }

    /** Those whose lines end at an element's node, or at decoration that leads to it. */
    public List<Identified> entering(Identified element) {
        List<Identified> found = new ArrayList<>();
        Integer node = numbers.nodeOf(element);
        if (node != null) {
            collect(node, found);
        }
        return found;
    }

    private void collect(int node, List<Identified> found) {
        for (int i = 0; i < forest.incomingCount(node); i++) {
            int link = forest.incoming(node, i);
            if (!numbers.isExtra(link)) {
                found.add(links[link].element());
            } else if (links[link].element() == null && nodes[links[link].source()].element() == null) {
                collect(links[link].source(), found);
            }
        }
    }

    /** The elements at both ends of the line of an argument or premise; empty where it has none. */
    public List<Identified> of(String id) {
        int link = numbers.link(id);
        if (link < 0) {
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
