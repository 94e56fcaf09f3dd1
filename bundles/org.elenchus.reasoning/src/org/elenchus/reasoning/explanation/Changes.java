// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.explanation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.elenchus.core.spi.Explanation.Change;
import org.elenchus.core.spi.Explanation.Kind;
import org.elenchus.core.spi.Progress;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.reasoning.network.MapNetwork;
import org.elenchus.reasoning.network.Network;
import org.elenchus.reasoning.semantics.CensusMemory;
import org.elenchus.reasoning.semantics.Grounded;
import org.elenchus.reasoning.semantics.Labellings;
import org.elenchus.reasoning.semantics.Labels;
import org.elenchus.reasoning.semantics.Semantics;

/**
 * The smallest sets of leaves to see otherwise and arguments to strike out after which an element has another label. All sets of one size
 * are tried before any larger one, the nearest to the element first.
 */
final class Changes {
    private static final int LARGEST = 4;
    private static final int LISTED = 20;
    private static final long GROUNDED_ALLOWANCE = 20_000_000;
    private static final long OTHER_ALLOWANCE = 500_000;

    private record Candidate(int node, byte label) {
    }

    /**
     * The sets found.
     *
     * @param sets       all of the same size
     * @param exhaustive whether all sets of that size, or of any size allowed, were tried
     */
    record Found(List<Set<Change>> sets, boolean exhaustive) {
    }

    private final MapNetwork reading;
    private final Network net;
    private final Semantics semantics;
    private final Progress progress;
    private final CensusMemory memory = new CensusMemory();
    private final byte[] fixed;
    private final List<Set<Change>> sets = new ArrayList<>();
    private List<Candidate> candidates;
    private long allowance;

    Changes(MapNetwork reading, Semantics semantics, Progress progress) {
        this.reading = reading;
        this.net = reading.network();
        this.semantics = semantics;
        this.progress = progress;
        this.fixed = new byte[net.size()];
        this.allowance = semantics == Semantics.GROUNDED ? GROUNDED_ALLOWANCE : OTHER_ALLOWANCE;
    }

    /** The smallest sets after which the node's label is not the given one. */
    Found search(int node, byte label) {
        candidates = candidates(node);
        int largest = Math.min(LARGEST, candidates.size());
        for (int size = 1; size <= largest && sets.isEmpty() && allowance > 0; size++) {
            choose(node, label, size, 0, new ArrayList<>());
        }
        // To see a statement otherwise is a lesser change than to give up an inference.
        sets.sort(Comparator.comparingLong(set -> set.stream().filter(c -> c.kind() == Kind.STRIKE).count()));
        boolean complete = allowance > 0 && sets.size() < LISTED && (!sets.isEmpty() || candidates.size() <= LARGEST);
        return new Found(List.copyOf(sets), complete);
    }

    private List<Candidate> candidates(int start) {
        byte[] labels = Grounded.of(net);
        List<Candidate> found = new ArrayList<>();
        boolean[] seen = new boolean[net.size()];
        ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(start));
        seen[start] = true;
        while (!queue.isEmpty()) {
            int node = queue.remove();
            if (node != start) {
                addCandidates(node, labels[node], found);
            }
            for (int i = net.inputStart(node); i < net.inputEnd(node); i++) {
                int source = net.inputs()[i] >> 1;
                if (!seen[source]) {
                    seen[source] = true;
                    queue.add(source);
                }
            }
        }
        return found;
    }

    private void addCandidates(int node, byte label, List<Candidate> found) {
        Element element = reading.elements().get(node);
        if (element instanceof Argument) {
            if (label != Labels.OUT) {
                found.add(new Candidate(node, Labels.OUT));
            }
        } else if (element.getIncoming().isEmpty()) {
            if (label != Labels.IN) {
                found.add(new Candidate(node, Labels.IN));
            }
            if (label != Labels.OUT) {
                found.add(new Candidate(node, Labels.OUT));
            }
        }
    }

    private void choose(int node, byte label, int size, int from, List<Candidate> chosen) {
        if (sets.size() >= LISTED || allowance <= 0) {
            return;
        }
        if (size == 0) {
            byte after = labelAfter(node);
            if (after != label) {
                sets.add(changes(chosen, after));
            }
            return;
        }
        for (int i = from; i <= candidates.size() - size; i++) {
            Candidate candidate = candidates.get(i);
            if (fixed[candidate.node] == Labels.UNDECIDED) {
                fixed[candidate.node] = candidate.label;
                chosen.add(candidate);
                choose(node, label, size - 1, i + 1, chosen);
                chosen.remove(chosen.size() - 1);
                fixed[candidate.node] = Labels.UNDECIDED;
            }
        }
    }

    private byte labelAfter(int node) {
        progress.checkCancelled();
        allowance -= net.size();
        return commonLabel(net, fixed, node, semantics, memory, progress);
    }

    /** The label that all labellings under the conditions laid down agree on for a node. */
    static byte commonLabel(Network net, byte[] fixed, int node, Semantics semantics, CensusMemory memory, Progress progress) {
        byte label = Grounded.of(net, fixed)[node];
        if (label != Labels.UNDECIDED || semantics == Semantics.GROUNDED) {
            return label;
        }
        Labellings labellings = new Labellings(net, fixed, semantics, memory, progress);
        return semantics.isUnique() ? labellings.some()[node] : labellings.status().status().common(node);
    }

    private Set<Change> changes(List<Candidate> chosen, byte after) {
        Set<Change> changes = new LinkedHashSet<>();
        for (Candidate candidate : chosen) {
            Element element = reading.elements().get(candidate.node);
            Kind kind = element instanceof Argument ? Kind.STRIKE : candidate.label == Labels.IN ? Kind.ACCEPT : Kind.REJECT;
            changes.add(new Change(kind, element, Explainer.labelOf(after)));
        }
        return changes;
    }
}
