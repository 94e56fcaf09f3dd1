// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.PremiseKind;
import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.model.argumentmap.Statement;

/**
 * A map read as a network: node i is the i-th element, statements first, then arguments, both in the map's order. docs/semantics.md, "How
 * a map is read", states the rules. A picture of the map at one moment.
 */
public final class MapNetwork {
    private final List<Element> elements;
    private Map<Element, Integer> nodes;
    private final Network network;

    private MapNetwork(List<Element> elements, Map<Element, Integer> nodes, Network network) {
        this.elements = elements;
        this.nodes = nodes;
        this.network = network;
    }

    /**
     * Reads a map.
     *
     * @param reading      what the map leaves open
     * @param assumptions  standpoints that count instead of the map's; on an argument REJECTED strikes it out, ACCEPTED lets it hold
     */
    public static MapNetwork of(ArgumentMap map, Reading reading, Map<Element, Standpoint> assumptions) {
        List<Element> elements = new ArrayList<>(map.getStatements().size() + map.getArguments().size());
        elements.addAll(map.getStatements());
        elements.addAll(map.getArguments());
        Map<Element, Integer> nodes = numbers(elements);
        NetworkBuilder builder = new NetworkBuilder(reading.thresholds());
        ElementReader.Sink sink = new ElementReader.Sink() {
            @Override
            public void node(Condition condition, double weight) {
                builder.node(condition, weight);
            }

            @Override
            public void input(Element source, boolean attacks) {
                builder.input(2 * nodes.get(source) + (attacks ? 1 : 0), builder.size() - 1);
            }
        };
        ElementReader reader = new ElementReader(nodes::containsKey, reading.standardOf(map), assumptions);
        elements.forEach(element -> reader.read(element, sink));
        return new MapNetwork(Collections.unmodifiableList(elements), nodes, builder.build());
    }

    private static Map<Element, Integer> numbers(List<Element> elements) {
        Map<Element, Integer> nodes = new HashMap<>(2 * elements.size());
        for (int i = 0; i < elements.size(); i++) {
            nodes.put(elements.get(i), i);
        }
        return nodes;
    }

    /** A network that was read otherwise; its nodes are the elements in their order. */
    static MapNetwork of(List<Element> elements, Network network) {
        return new MapNetwork(elements, null, network);
    }

    public Network network() {
        return network;
    }

    /** The elements by node. */
    public List<Element> elements() {
        return elements;
    }

    /** The node of an element, or -1 where it is not in the map. */
    public int node(Element element) {
        if (nodes == null) {
            nodes = numbers(elements);
        }
        return nodes.getOrDefault(element, -1);
    }

    /**
     * What a premise asks of its statement.
     *
     * @param granted  it asks nothing: an assumption that nobody has questioned
     * @param negative the statement must be rejected
     */
    public record Demand(boolean granted, boolean negative) {
    }

    /**
     * How a premise is read: an exception asks that its statement be rejected, and so does a negated premise (a negated exception asks
     * that it be accepted); an assumption asks nothing until its statement is questioned, by a standpoint or by an argument against what
     * is assumed.
     */
    public static Demand demand(Premise premise, Map<Element, Standpoint> assumptions) {
        boolean negative = premise.isNegated() != (premise.getKind() == PremiseKind.EXCEPTION);
        Statement statement = premise.getStatement();
        if (premise.getKind() != PremiseKind.ASSUMPTION) {
            return new Demand(false, negative);
        }
        Polarity questioning = negative ? Polarity.PRO : Polarity.CON;
        boolean questioned = standpoint(statement, assumptions) != Standpoint.NONE
                || statement.getIncoming().stream().anyMatch(a -> a.getPolarity() == questioning);
        return new Demand(!questioned, negative);
    }

    /** What the reader holds about an element, or supposes for the moment. */
    public static Standpoint standpoint(Element element, Map<Element, Standpoint> assumptions) {
        Standpoint supposed = assumptions.isEmpty() ? null : assumptions.get(element);
        if (supposed != null) {
            return supposed;
        }
        return element instanceof Statement statement ? statement.getStandpoint() : Standpoint.NONE;
    }

    /** Whether a leaf is taken for granted: unless all that it is used for is to be rejected, as an exception or negated. */
    public static boolean isGranted(Statement leaf) {
        return leaf.isMain() || leaf.getUsages().isEmpty()
                || leaf.getUsages().stream().anyMatch(u -> u.isNegated() == (u.getKind() == PremiseKind.EXCEPTION));
    }
}
