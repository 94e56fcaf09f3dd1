// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.explanation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.reasoning.network.Condition;
import org.elenchus.reasoning.network.Network;
import org.elenchus.reasoning.network.Thresholds;
import org.elenchus.reasoning.semantics.Labels;

/** The alternative sets of inputs whose labels, each by itself, force the label of a node whatever its other inputs are. */
final class Reasons {
    private final Network net;
    private final byte[] labels;
    private final Map<Integer, List<int[]>> known = new HashMap<>();

    /** @param labels a complete labelling */
    Reasons(Network net, byte[] labels) {
        this.net = net;
        this.labels = labels;
    }

    /** None of the alternatives contains another; the list is empty where the node is undecided. */
    List<int[]> of(int node) {
        return known.computeIfAbsent(node, this::find);
    }

    private List<int[]> find(int node) {
        if (labels[node] == Labels.UNDECIDED) {
            return List.of();
        }
        Condition condition = net.condition(node);
        if (condition == Condition.ALL) {
            return labels[node] == Labels.IN ? List.of(allInputs(node)) : violated(node);
        }
        if (!condition.isStandard()) {
            return List.of(new int[0]);
        }
        return labels[node] == Labels.IN ? whyMet(node) : whyFailed(node);
    }

    private int[] allInputs(int node) {
        return sources(node, net.inputStart(node), net.inputEnd(node)).stream().distinct().mapToInt(Integer::intValue).toArray();
    }

    private List<int[]> violated(int node) {
        List<int[]> reasons = new ArrayList<>();
        for (int i = net.inputStart(node); i < net.inputEnd(node); i++) {
            int literal = net.inputs()[i];
            if (labels[literal >> 1] == ((literal & 1) == 0 ? Labels.OUT : Labels.IN)) {
                reasons.add(new int[] { literal >> 1 });
            }
        }
        return reasons;
    }

    private List<Integer> sources(int node, int from, int to) {
        List<Integer> sources = new ArrayList<>();
        for (int i = from; i < to; i++) {
            sources.add(net.inputs()[i] >> 1);
        }
        return sources;
    }

    private List<Integer> supporters(int node) {
        return sources(node, net.inputStart(node), net.attackStart(node));
    }

    private List<Integer> attackers(int node) {
        return sources(node, net.attackStart(node), net.inputEnd(node));
    }

    /** A supporter that holds, with all attackers that would defeat it out. */
    private List<int[]> whyMet(int node) {
        List<int[]> reasons = new ArrayList<>();
        for (int supporter : supporters(node)) {
            List<Integer> cited = new ArrayList<>(List.of(supporter));
            attackers(node).stream().filter(a -> !net.met(node, net.weight(supporter), net.weight(a))).forEach(cited::add);
            boolean valid = net.met(node, net.weight(supporter), Thresholds.NONE) && labels[supporter] == Labels.IN
                    && cited.stream().skip(1).allMatch(a -> labels[a] == Labels.OUT);
            if (valid) {
                reasons.add(cited.stream().mapToInt(Integer::intValue).toArray());
            }
        }
        return withoutSupersets(reasons);
    }

    /** No attacker or one that holds, with all supporters that it would not defeat out. */
    private List<int[]> whyFailed(int node) {
        List<int[]> reasons = new ArrayList<>();
        addFailure(node, -1, reasons);
        for (int attacker : attackers(node)) {
            if (labels[attacker] == Labels.IN) {
                addFailure(node, attacker, reasons);
            }
        }
        return withoutSupersets(reasons);
    }

    private void addFailure(int node, int attacker, List<int[]> reasons) {
        double against = attacker < 0 ? Thresholds.NONE : net.weight(attacker);
        List<Integer> cited = new ArrayList<>(attacker < 0 ? List.of() : List.of(attacker));
        for (int supporter : supporters(node)) {
            if (net.met(node, net.weight(supporter), against)) {
                if (labels[supporter] != Labels.OUT) {
                    return;
                }
                cited.add(supporter);
            }
        }
        reasons.add(cited.stream().mapToInt(Integer::intValue).toArray());
    }

    private static List<int[]> withoutSupersets(List<int[]> reasons) {
        List<int[]> kept = new ArrayList<>();
        for (int[] reason : reasons) {
            boolean contains = reasons.stream().anyMatch(other -> other.length < reason.length && containsAll(reason, other));
            if (!contains) {
                kept.add(reason);
            }
        }
        return kept;
    }

    private static boolean containsAll(int[] greater, int[] smaller) {
        return java.util.Arrays.stream(smaller).allMatch(s -> java.util.Arrays.stream(greater).anyMatch(g -> g == s));
    }
}
