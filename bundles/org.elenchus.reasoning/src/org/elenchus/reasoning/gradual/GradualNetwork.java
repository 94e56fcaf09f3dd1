// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.gradual;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.reasoning.network.Condition;
import org.elenchus.reasoning.network.MapNetwork;
import org.elenchus.reasoning.network.Network;
import org.elenchus.reasoning.network.NetworkBuilder;
import org.elenchus.reasoning.network.Reading;
import org.elenchus.reasoning.semantics.StrongComponents;

/** A map as a weighted graph of attacks and supports, with linked premises. Node i is that of {@link MapNetwork}. */
public final class GradualNetwork {
    private static final int[] NONE = {};
    private static final double HALF = 0.5;

    private final List<Element> elements;
    private final Map<Element, Integer> nodes;
    private final GradualSemantics semantics;
    private final LinkedPremises linked;
    private final Map<Element, Standpoint> assumptions;
    private final double[] base;
    private final boolean[] fixed;
    private final int[][] premises;
    private final int[][] attackers;
    private final int[][] supporters;
    private int[][] order;

    /** @param assumptions standpoints that count instead of the map's */
    public GradualNetwork(ArgumentMap map, GradualSemantics semantics, LinkedPremises linked, Map<Element, Standpoint> assumptions) {
        this.elements = Structure.elements(map);
        this.nodes = new HashMap<>(2 * elements.size());
        this.semantics = semantics;
        this.linked = linked;
        this.assumptions = assumptions;
        int size = elements.size();
        base = new double[size];
        fixed = new boolean[size];
        premises = new int[size][];
        attackers = new int[size][];
        supporters = new int[size][];
        for (int node = 0; node < size; node++) {
            nodes.put(elements.get(node), node);
        }
        for (int node = 0; node < size; node++) {
            read(node, elements.get(node));
        }
    }

    private int node(Element element) {
        return nodes.getOrDefault(element, -1);
    }

    private void read(int node, Element element) {
        premises[node] = NONE;
        attackers[node] = NONE;
        supporters[node] = NONE;
        Standpoint standpoint = MapNetwork.standpoint(element, assumptions);
        if (standpoint != Standpoint.NONE) {
            fixed[node] = true;
            base[node] = standpoint == Standpoint.ACCEPTED ? 1 : standpoint == Standpoint.REJECTED ? 0 : HALF;
            return;
        }
        boolean strict = element instanceof Argument argument && argument.isStrict();
        attackers[node] = strict ? NONE : incoming(element, Polarity.CON);
        supporters[node] = incoming(element, Polarity.PRO);
        base[node] = baseOf(element);
        if (element instanceof Argument argument) {
            premises[node] = premisesOf(argument);
        }
    }

    private double baseOf(Element element) {
        if (element instanceof Statement statement && statement.getIncoming().isEmpty() && !MapNetwork.isGranted(statement)) {
            return 0;
        }
        if (semantics.isWeighted() && element.getStrength() != null) {
            return Math.max(0, Math.min(1, element.getStrength()));
        }
        return element instanceof Statement ? semantics.usualBase() : 1;
    }

    private int[] incoming(Element element, Polarity polarity) {
        List<Argument> all = element.getIncoming();
        if (all.isEmpty()) {
            return NONE;
        }
        int[] found = new int[all.size()];
        int count = 0;
        for (Argument argument : all) {
            int source = argument.getPolarity() == polarity ? node(argument) : -1;
            if (source >= 0) {
                found[count++] = source;
            }
        }
        return count == 0 ? NONE : Arrays.copyOf(found, count);
    }

    private int[] premisesOf(Argument argument) {
        int[] literals = new int[argument.getPremises().size()];
        int count = 0;
        for (Premise premise : argument.getPremises()) {
            int source = premise.getStatement() == null ? -1 : node(premise.getStatement());
            if (source >= 0) {
                MapNetwork.Demand demand = MapNetwork.demand(premise, assumptions);
                if (!demand.granted()) {
                    literals[count++] = 2 * source + (demand.negative() ? 1 : 0);
                }
            }
        }
        return Arrays.copyOf(literals, count);
    }

    /** The same with one node held at a strength, whatever is said for or against it. */
    public GradualNetwork holding(Element element, double strength) {
        GradualNetwork other = new GradualNetwork(this);
        int node = node(element);
        other.base[node] = strength;
        other.fixed[node] = true;
        return other;
    }

    private GradualNetwork(GradualNetwork original) {
        elements = original.elements;
        nodes = original.nodes;
        semantics = original.semantics;
        linked = original.linked;
        assumptions = original.assumptions;
        base = original.base.clone();
        fixed = original.fixed.clone();
        premises = original.premises;
        attackers = original.attackers;
        supporters = original.supporters;
        order = original.order();
    }

    /** The elements by node. */
    public List<Element> elements() {
        return elements;
    }

    int size() {
        return base.length;
    }

    /** Where the strengths start from. */
    double[] start() {
        return base.clone();
    }

    /** The strength of a node, given those of the nodes that link to it. */
    double strength(int node, double[] strengths) {
        if (fixed[node]) {
            return base[node];
        }
        double own = base[node];
        for (int literal : premises[node]) {
            double premise = strengths[literal >> 1];
            own = linked.combine(own, (literal & 1) == 0 ? premise : 1 - premise);
        }
        double[] supporting = pick(supporters[node], strengths);
        if (semantics.isCategoriser() && supporting.length > 0 && elements.get(node) instanceof Statement) {
            own *= java.util.Arrays.stream(supporting).max().orElse(0);
        }
        return semantics.strength(own, pick(attackers[node], strengths), supporting);
    }

    private static double[] pick(int[] nodes, double[] strengths) {
        double[] picked = new double[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            picked[i] = strengths[nodes[i]];
        }
        return picked;
    }

    /** The strongly connected components, what a component depends on before it; a node by itself twice if it depends on itself. */
    int[][] order() {
        if (order == null) {
            Network dependencies = dependencies();
            order = StrongComponents.of(dependencies).members();
            for (int i = 0; i < order.length; i++) {
                if (order[i].length == 1 && dependsOnItself(dependencies, order[i][0])) {
                    order[i] = new int[] { order[i][0], order[i][0] };
                }
            }
        }
        return order;
    }

    private static boolean dependsOnItself(Network dependencies, int node) {
        for (int i = dependencies.inputStart(node); i < dependencies.inputEnd(node); i++) {
            if (dependencies.inputs()[i] >> 1 == node) {
                return true;
            }
        }
        return false;
    }

    private Network dependencies() {
        NetworkBuilder builder = new NetworkBuilder(Reading.DEFAULT.thresholds());
        for (int node = 0; node < size(); node++) {
            builder.node(Condition.ALL, 1);
        }
        for (int node = 0; node < size(); node++) {
            for (int literal : premises[node]) {
                builder.support(literal >> 1, node);
            }
            for (int source : attackers[node]) {
                builder.support(source, node);
            }
            for (int source : supporters[node]) {
                builder.support(source, node);
            }
        }
        return builder.build();
    }
}
