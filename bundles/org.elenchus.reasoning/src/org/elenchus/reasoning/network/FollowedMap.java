// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.ProofStandard;
import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.model.argumentmap.Statement;

/** Reads a map as a network again and again while it is edited; only elements that an edit bears on are read anew. One thread at a time. */
public final class FollowedMap {
    /** What an element was read as. */
    private static final class Node implements ElementReader.Sink {
        private final List<Node> sources = new ArrayList<>(4);
        private final List<Boolean> attacks = new ArrayList<>(4);
        /** Nodes that this one was a source of at some time. */
        private final Set<Element> targets = new LinkedHashSet<>(4);
        private final Element element;
        private final Map<Element, Node> all;
        private Condition condition;
        private double weight;
        private int number;

        Node(Element element, Map<Element, Node> all) {
            this.element = element;
            this.all = all;
        }

        @Override
        public void node(Condition read, double counting) {
            condition = read;
            weight = counting;
            sources.clear();
            attacks.clear();
        }

        @Override
        public void input(Element source, boolean attacking) {
            Node node = all.get(source);
            sources.add(node);
            attacks.add(attacking);
            node.targets.add(element);
        }
    }

    private final ArgumentMap map;
    private final Reading reading;
    private final Map<Element, Standpoint> assumptions;
    private final Map<Element, Node> nodes = new IdentityHashMap<>();
    private ProofStandard standard;
    private ElementReader reader;
    private List<Node> order;

    /** Reads the map for the first time; see {@link MapNetwork#of}. */
    public FollowedMap(ArgumentMap map, Reading reading, Map<Element, Standpoint> assumptions) {
        this.map = map;
        this.reading = reading;
        this.assumptions = assumptions;
        readAll();
    }

    private void readAll() {
        standard = reading.standardOf(map);
        reader = new ElementReader(nodes::containsKey, standard, assumptions);
        nodes.clear();
        order = null;
        map.getStatements().forEach(this::enter);
        map.getArguments().forEach(this::enter);
        nodes.values().forEach(node -> reader.read(node.element, node));
    }

    private void enter(Element element) {
        nodes.put(element, new Node(element, nodes));
    }

    /** @param changed objects of the map that were added, removed or changed; for trees their roots suffice */
    public void update(Collection<? extends EObject> changed) {
        if (standard != reading.standardOf(map)) {
            readAll();
            return;
        }
        Set<Element> again = new LinkedHashSet<>();
        for (EObject object : new LinkedHashSet<>(changed)) {
            if (object == map) {
                order = null;
            } else if (object instanceof Element element) {
                enterOrLeave(element, again);
                bearsOn(element, again);
            } else if (object instanceof Premise premise) {
                bearsOn((Element) premise.eContainer(), again);
                bearsOn(premise.getStatement(), again);
            }
        }
        for (Element element : again) {
            Node node = nodes.get(element);
            if (node != null) {
                reader.read(element, node);
            }
        }
    }

    private void enterOrLeave(Element element, Set<Element> again) {
        boolean inMap = element.eContainer() == map;
        Node known = nodes.get(element);
        if (inMap && known == null) {
            enter(element);
            order = null;
        } else if (!inMap && known != null) {
            nodes.remove(element);
            order = null;
            again.addAll(known.targets);
            known.sources.forEach(source -> bearsOn(source.element, again));
        }
    }

    /** An element, what it argues for or is used in, and what it uses: whether that is a leaf, granted or questioned may have changed. */
    private void bearsOn(Element element, Set<Element> again) {
        if (element == null) {
            return;
        }
        again.add(element);
        Node known = nodes.get(element);
        if (known != null) {
            known.sources.forEach(source -> withUsers(source.element, again));
            again.addAll(known.targets);
        }
        if (element instanceof Argument argument) {
            withUsers(argument.getConclusion(), again);
            argument.getPremises().forEach(premise -> withUsers(premise.getStatement(), again));
        } else {
            withUsers(element, again);
        }
    }

    private static void withUsers(Element element, Set<Element> again) {
        if (element != null) {
            again.add(element);
        }
        if (element instanceof Statement statement) {
            for (Premise usage : statement.getUsages()) {
                if (usage.eContainer() instanceof Argument argument) {
                    again.add(argument);
                }
            }
        }
    }

    /** The map as it was at the last update. */
    public MapNetwork network() {
        if (order == null) {
            order = new ArrayList<>(nodes.size());
            map.getStatements().forEach(statement -> order.add(nodes.get(statement)));
            map.getArguments().forEach(argument -> order.add(nodes.get(argument)));
        }
        List<Element> elements = new ArrayList<>(order.size());
        NetworkBuilder builder = new NetworkBuilder(reading.thresholds());
        for (Node node : order) {
            node.number = builder.node(node.condition, node.weight);
            elements.add(node.element);
        }
        for (Node node : order) {
            for (int i = 0; i < node.sources.size(); i++) {
                builder.input(2 * node.sources.get(i).number + (node.attacks.get(i) ? 1 : 0), node.number);
            }
        }
        return MapNetwork.of(Collections.unmodifiableList(elements), builder.build());
    }
}
