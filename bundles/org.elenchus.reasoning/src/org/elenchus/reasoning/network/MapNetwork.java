// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.PremiseKind;
import org.elenchus.model.argumentmap.ProofStandard;
import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.model.argumentmap.Statement;

/**
 * A map read as a network: node i is the i-th element, statements first, then arguments, both in the map's order. docs/semantics.md, "How
 * a map is read", states the rules. A picture of the map at one moment.
 */
public final class MapNetwork {
    private final List<Element> elements;
    private final Map<Element, Integer> nodes;
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
        Map<Element, Integer> nodes = new HashMap<>(2 * elements.size());
        for (int i = 0; i < elements.size(); i++) {
            nodes.put(elements.get(i), i);
        }
        ProofStandard standard = map.getStandard() == ProofStandard.DEFAULT ? reading.standard() : map.getStandard();
        Reader reader = new Reader(nodes, standard, assumptions, new NetworkBuilder(reading.thresholds()));
        elements.forEach(reader::read);
        return new MapNetwork(Collections.unmodifiableList(elements), nodes, reader.builder.build());
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

    private record Reader(Map<Element, Integer> nodes, ProofStandard mapStandard, Map<Element, Standpoint> assumptions,
            NetworkBuilder builder) {

        void read(Element element) {
            double weight = element instanceof Argument && element.getStrength() != null ? unit(element.getStrength()) : 1;
            switch (standpoint(element, assumptions)) {
            case ACCEPTED -> builder.node(Condition.ALL, weight);
            case REJECTED -> builder.node(Condition.NEVER, weight);
            case UNDECIDED -> builder.node(Condition.OPEN, weight);
            default -> {
                if (element instanceof Statement statement) {
                    readStatement(statement, weight);
                } else {
                    readArgument((Argument) element, weight);
                }
            }
            }
        }

        private static double unit(double value) {
            return value >= 0 ? Math.min(value, 1) : 0;
        }

        private void readStatement(Statement statement, double weight) {
            boolean supported = false;
            boolean leaf = true;
            for (Argument argument : statement.getIncoming()) {
                boolean read = nodes.containsKey(argument);
                supported |= read && argument.getPolarity() == Polarity.PRO;
                leaf &= !read;
            }
            if (leaf) {
                builder.node(isGranted(statement) ? Condition.ALL : Condition.NEVER, weight);
                return;
            }
            int node = builder.node(supported ? conditionOf(statement) : Condition.ALL, weight);
            for (Argument argument : statement.getIncoming()) {
                Integer source = nodes.get(argument);
                if (source != null) {
                    builder.input(2 * source + (argument.getPolarity() == Polarity.CON ? 1 : 0), node);
                }
            }
        }

        private Condition conditionOf(Statement statement) {
            ProofStandard standard = statement.getStandard() == ProofStandard.DEFAULT ? mapStandard : statement.getStandard();
            return switch (standard) {
            case SCINTILLA -> Condition.SCINTILLA;
            case CLEAR_AND_CONVINCING -> Condition.CLEAR_AND_CONVINCING;
            case BEYOND_REASONABLE_DOUBT -> Condition.BEYOND_REASONABLE_DOUBT;
            case DIALECTICAL_VALIDITY -> Condition.DIALECTICAL_VALIDITY;
            default -> Condition.PREPONDERANCE;
            };
        }

        private void readArgument(Argument argument, double weight) {
            int node = builder.node(Condition.ALL, weight);
            for (Premise premise : argument.getPremises()) {
                Integer source = nodes.get(premise.getStatement());
                if (source != null) {
                    Demand demand = demand(premise, assumptions);
                    // A leaf that is as assumed is linked all the same, so that its fall can be tried out on the network.
                    if (!demand.granted() || isLeafAsAssumed(premise.getStatement(), demand)) {
                        builder.input(2 * source + (demand.negative() ? 1 : 0), node);
                    }
                }
            }
            if (!argument.isStrict()) {
                undercutters(argument, node);
            }
        }

        private static boolean isLeafAsAssumed(Statement statement, Demand demand) {
            return statement.getIncoming().isEmpty() && isGranted(statement) != demand.negative();
        }

        private void undercutters(Argument argument, int node) {
            for (Argument incoming : argument.getIncoming()) {
                Integer source = nodes.get(incoming);
                if (source != null && incoming.getPolarity() == Polarity.CON) {
                    builder.attack(source, node);
                }
            }
        }
    }
}
