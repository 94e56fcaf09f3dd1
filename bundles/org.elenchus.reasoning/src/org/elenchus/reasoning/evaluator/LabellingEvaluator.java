// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.evaluator;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.elenchus.core.spi.Evaluation;
import org.elenchus.core.spi.EvaluationRequest;
import org.elenchus.core.spi.EvaluationTask;
import org.elenchus.core.spi.Evaluator;
import org.elenchus.core.spi.Explanation;
import org.elenchus.core.spi.Label;
import org.elenchus.core.spi.Labelling;
import org.elenchus.core.spi.LiveEvaluation;
import org.elenchus.core.spi.Progress;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.reasoning.explanation.Explainer;
import org.elenchus.reasoning.internal.Messages;
import org.elenchus.reasoning.network.MapNetwork;
import org.elenchus.reasoning.network.Reading;
import org.elenchus.reasoning.semantics.Census;
import org.elenchus.reasoning.semantics.CensusMemory;
import org.elenchus.reasoning.semantics.Labellings;
import org.elenchus.reasoning.semantics.Labels;
import org.elenchus.reasoning.semantics.Semantics;

/**
 * A labelling semantics on maps. Options: {@code standard}, {@code alpha}, {@code beta}, {@code gamma} as of {@link Reading#of}.
 */
public abstract class LabellingEvaluator implements Evaluator {
    private final Semantics semantics;

    LabellingEvaluator(Semantics semantics) {
        this.semantics = semantics;
    }

    @Override
    public Set<EvaluationTask> tasks() {
        return EnumSet.allOf(EvaluationTask.class);
    }

    @Override
    public boolean isGradual() {
        return false;
    }

    @Override
    public Evaluation evaluate(ArgumentMap map, EvaluationRequest request, Progress progress) {
        return evaluate(MapNetwork.of(map, Reading.of(request.options()), request.assumptions()), request, new CensusMemory(), progress);
    }

    Evaluation evaluate(MapNetwork network, EvaluationRequest request, CensusMemory memory, Progress progress) {
        Labellings labellings = new Labellings(network.network(), null, solved(request.task()), memory, progress);
        return switch (request.task()) {
        case LABELLING -> common(network, labellings);
        case SOME -> some(network, labellings);
        case ENUMERATE -> enumerate(network, labellings, request);
        case SCEPTICAL, CREDULOUS -> accepted(network, labellings, request.task());
        };
    }

    /** What is accepted in some preferred labelling is so in some complete one, which is the lesser question. */
    private Semantics solved(EvaluationTask task) {
        return task == EvaluationTask.CREDULOUS && semantics == Semantics.PREFERRED ? Semantics.COMPLETE : semantics;
    }

    private Evaluation common(MapNetwork network, Labellings labellings) {
        if (semantics.isUnique()) {
            return Evaluation.labelled(EvaluationTask.LABELLING, labelling(network, labellings.some()), BigInteger.ONE, List.of());
        }
        Census census = labellings.census(Labellings.BRIEF);
        List<String> remarks = new ArrayList<>();
        if (census.isNone()) {
            remarks.add(Messages.get("evaluation.none"));
            return Evaluation.labelled(EvaluationTask.LABELLING, null, BigInteger.ZERO, remarks);
        }
        byte[] labels = new byte[census.status().size()];
        for (int node = 0; node < labels.length; node++) {
            labels[node] = census.status().common(node);
        }
        if (!census.complete()) {
            remarks.add(Messages.get("evaluation.bounded"));
        } else if (census.count() == null) {
            remarks.add(Messages.get("evaluation.numberUnknown"));
        } else if (!census.count().equals(BigInteger.ONE)) {
            remarks.add(Messages.get("evaluation.common", census.count()));
        }
        return Evaluation.labelled(EvaluationTask.LABELLING, labelling(network, labels), census.count(), remarks);
    }

    private Evaluation some(MapNetwork network, Labellings labellings) {
        byte[] labels = labellings.some();
        return labels == null ? Evaluation.labelled(EvaluationTask.SOME, null, BigInteger.ZERO, List.of(Messages.get("evaluation.none")))
                : Evaluation.labelled(EvaluationTask.SOME, labelling(network, labels), null, List.of());
    }

    private Evaluation enumerate(MapNetwork network, Labellings labellings, EvaluationRequest request) {
        Iterator<byte[]> all = labellings.iterator();
        long position = 0;
        while (position < request.first() && all.hasNext()) {
            all.next();
            position++;
        }
        List<Labelling> page = new ArrayList<>();
        while (page.size() < request.limit() && all.hasNext()) {
            page.add(labelling(network, all.next()));
        }
        List<String> remarks = new ArrayList<>();
        BigInteger count = BigInteger.valueOf(position + page.size());
        if (all.hasNext()) {
            count = semantics.isUnique() ? BigInteger.ONE : labellings.census().count();
            remarks.add(count == null ? Messages.get("evaluation.pageOfUnknown", page.size()) : Messages.get("evaluation.page", page.size(), count));
        } else if (count.signum() == 0) {
            remarks.add(Messages.get("evaluation.none"));
        }
        return Evaluation.enumerated(page, count, remarks);
    }

    private Evaluation accepted(MapNetwork network, Labellings labellings, EvaluationTask task) {
        Set<Element> accepted = new LinkedHashSet<>();
        Census census = semantics.isUnique() ? null : labellings.status();
        if (census != null && census.isNone()) {
            // Every element is in each of no labellings, but in none of them.
            accepted.addAll(task == EvaluationTask.SCEPTICAL ? network.elements() : List.of());
            return Evaluation.accepting(task, accepted, List.of(Messages.get("evaluation.none")));
        }
        byte[] only = census == null ? labellings.some() : null;
        for (int node = 0; node < network.elements().size(); node++) {
            boolean in = only != null ? only[node] == Labels.IN
                    : task == EvaluationTask.SCEPTICAL ? census.status().must(node, Labels.IN) : census.status().can(node, Labels.IN);
            if (in) {
                accepted.add(network.elements().get(node));
            }
        }
        boolean complete = census == null || census.complete();
        return Evaluation.accepting(task, accepted, complete ? List.of() : List.of(Messages.get("evaluation.boundedAcceptance")));
    }

    private static Labelling labelling(MapNetwork network, byte[] labels) {
        Map<Element, Label> byElement = new LinkedHashMap<>(2 * labels.length);
        for (int node = 0; node < labels.length; node++) {
            byElement.put(network.elements().get(node), labelOf(labels[node]));
        }
        return new Labelling(byElement);
    }

    private static Label labelOf(byte label) {
        return label == Labels.IN ? Label.IN : label == Labels.OUT ? Label.OUT : Label.UNDECIDED;
    }

    @Override
    public Optional<Explanation> explain(ArgumentMap map, Element element, EvaluationRequest request, Progress progress) {
        return Optional.of(new Explainer(map, semantics, request, progress).explain(element));
    }

    @Override
    public LiveEvaluation follow(ArgumentMap map, EvaluationRequest request) {
        return follow(map, request, Progress.NONE);
    }

    @Override
    public LiveEvaluation follow(ArgumentMap map, EvaluationRequest request, Progress progress) {
        return new LiveLabelling(this, map, request, progress);
    }
}
