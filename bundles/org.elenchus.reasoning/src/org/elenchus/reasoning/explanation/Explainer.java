// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.explanation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.elenchus.core.spi.EvaluationRequest;
import org.elenchus.core.spi.Explanation;
import org.elenchus.core.spi.Label;
import org.elenchus.core.spi.Progress;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.reasoning.internal.Messages;
import org.elenchus.reasoning.network.MapNetwork;
import org.elenchus.reasoning.network.Network;
import org.elenchus.reasoning.network.Reading;
import org.elenchus.reasoning.semantics.Census;
import org.elenchus.reasoning.semantics.CensusMemory;
import org.elenchus.reasoning.semantics.Labellings;
import org.elenchus.reasoning.semantics.Labels;
import org.elenchus.reasoning.semantics.Semantics;

/** Says why elements of a map have the labels they have under a semantics, and what would change them. */
public final class Explainer {
    private final ArgumentMap map;
    private final Semantics semantics;
    private final EvaluationRequest request;
    private final Progress progress;
    private final MapNetwork reading;
    private final Network net;
    private final Labellings labellings;
    private final byte[] grounded;

    public Explainer(ArgumentMap map, Semantics semantics, EvaluationRequest request, Progress progress) {
        this.map = map;
        this.semantics = semantics;
        this.request = request;
        this.progress = progress;
        this.reading = MapNetwork.of(map, Reading.of(request.options()), request.assumptions());
        this.net = reading.network();
        this.labellings = new Labellings(net, null, semantics, new CensusMemory(), progress);
        this.grounded = labellings.grounded();
    }

    /**
     * Explains one element.
     *
     * @throws IllegalArgumentException where the element is not in the map
     */
    public Explanation explain(Element element) {
        int node = reading.node(element);
        if (node < 0) {
            throw new IllegalArgumentException("the element is not in the map");
        }
        Part why = grounded[node] != Labels.UNDECIDED ? forced(node) : beyondGrounded(node);
        Changes changes = new Changes(reading, semantics, progress);
        Changes.Found found = changes.search(node, why.label);
        List<Explanation.Sentence> sentences = why.sentences.stream().map(s -> Mentions.read(s, reading.elements())).toList();
        return new Explanation(element, labelOf(why.label), sentences, elements(why.nodes), why.smallest, found.sets(), found.exhaustive(),
                new Influences(map, request, reading, semantics, progress).of(node));
    }

    private record Part(byte label, List<String> sentences, Set<Integer> nodes, boolean smallest) {
    }

    private Part forced(int node) {
        Derivation.Found found = Derivation.of(net, grounded, node, progress);
        Wording wording = new Wording(reading, grounded, request.assumptions());
        List<String> sentences = wording.forced(found.nodes());
        if (semantics == Semantics.STABLE && labellings.some() == null) {
            sentences.add(0, Messages.get("why.none", wording.name(node)));
        }
        return new Part(grounded[node], sentences, found.nodes(), found.smallest());
    }

    private Part beyondGrounded(int node) {
        Wording wording = new Wording(reading, grounded, request.assumptions());
        if (semantics == Semantics.GROUNDED) {
            return circle(node, wording);
        }
        Census census = semantics.isUnique() ? null : labellings.census(Labellings.BRIEF);
        if (census != null && census.count() != null && census.count().signum() == 0) {
            Part circle = circle(node, wording);
            circle.sentences.add(0, Messages.get("why.none", wording.name(node)));
            return circle;
        }
        byte common = census == null ? labellings.some()[node] : census.status().common(node);
        boolean differ = census != null && common == Labels.UNDECIDED && !census.status().must(node, Labels.UNDECIDED);
        Part part = common == Labels.UNDECIDED && !differ ? circle(node, wording) : positions(node, common, wording);
        if (differ) {
            part.sentences.add(0, Messages.get("why.differ", wording.name(node)));
        } else if (common != Labels.UNDECIDED) {
            String count = census == null || census.count() == null ? null : census.count().toString();
            String key = count == null ? "why.everyUnknown" : count.equals("1") ? "why.everyOne" : "why.every";
            part.sentences.add(0, Messages.get(key, wording.name(node), Wording.status(common), count));
        }
        return part;
    }

    private Part circle(int node, Wording wording) {
        Circle.Lasso lasso = Circle.of(net, grounded, node, progress);
        return new Part(Labels.UNDECIDED, new ArrayList<>(wording.circle(lasso)), new LinkedHashSet<>(lasso.nodes()), lasso.shortest());
    }

    /** The smallest position that says so; where labellings differ, one for and one against. */
    private Part positions(int node, byte common, Wording wording) {
        Set<Integer> nodes = new LinkedHashSet<>();
        List<String> sentences = new ArrayList<>();
        boolean smallest = true;
        for (byte label : common == Labels.UNDECIDED ? new byte[] { Labels.IN, Labels.OUT } : new byte[] { common }) {
            Position position = Position.with(net, grounded, node, label, progress);
            if (position != null) {
                smallest &= position.smallest();
                nodes.addAll(position.nodes());
                sentences.add(Messages.get(sentences.isEmpty() ? "why.position" : "why.opposite", wording.position(position)));
            }
        }
        return new Part(common, sentences, nodes, smallest);
    }

    private Set<Element> elements(Set<Integer> nodes) {
        Set<Element> elements = new LinkedHashSet<>();
        nodes.forEach(n -> elements.add(reading.elements().get(n)));
        return elements;
    }

    static Label labelOf(byte label) {
        return label == Labels.IN ? Label.IN : label == Labels.OUT ? Label.OUT : Label.UNDECIDED;
    }
}
