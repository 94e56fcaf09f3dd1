// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.explanation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.elenchus.core.spi.Progress;
import org.elenchus.reasoning.network.Network;
import org.elenchus.reasoning.semantics.Labels;

/**
 * The smallest set of nodes that forces a label of the grounded labelling: each node's label follows from labels of others in the set,
 * without a circle. Branch and bound over the reasons of each node, starting from a set found by taking the cheapest reason of each.
 */
final class Derivation {
    private static final int ALLOWANCE = 100_000;
    private static final int BRANCHING_LIMIT = 300;

    private final Network net;
    private final Reasons reasons;
    private final Progress progress;
    private final long[] cost;
    private final int[][] chosen;
    private final boolean[] included;
    private int size;
    private int allowance = ALLOWANCE;
    private Set<Integer> best;

    private Derivation(Network net, byte[] grounded, Progress progress) {
        this.net = net;
        this.reasons = new Reasons(net, grounded);
        this.progress = progress;
        this.cost = new long[net.size()];
        this.chosen = new int[net.size()][];
        this.included = new boolean[net.size()];
    }

    /**
     * What forces a label.
     *
     * @param nodes    the node asked about first
     * @param smallest whether nothing smaller does
     */
    record Found(Set<Integer> nodes, boolean smallest) {
    }

    /** @param node decided in the grounded labelling */
    static Found of(Network net, byte[] grounded, int node, Progress progress) {
        if (grounded[node] == Labels.UNDECIDED) {
            throw new IllegalArgumentException("undecided");
        }
        Derivation search = new Derivation(net, grounded, progress);
        search.computeCosts(node);
        search.best = search.cheapest(node);
        if (search.best.size() > BRANCHING_LIMIT) {
            return new Found(search.best, search.isWithoutChoice(search.best));
        }
        search.include(node);
        search.branch(new ArrayList<>(List.of(node)));
        return new Found(search.best, search.allowance > 0);
    }

    /** Cost of a node: one plus the costs of its cheapest reason, shared parts counted twice. */
    private void computeCosts(int start) {
        Arrays.fill(cost, Integer.MAX_VALUE);
        List<Integer> cone = new ArrayList<>();
        boolean[] seen = new boolean[net.size()];
        ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(start));
        seen[start] = true;
        while (!queue.isEmpty()) {
            int node = queue.remove();
            cone.add(node);
            for (int[] reason : reasons.of(node)) {
                for (int source : reason) {
                    if (!seen[source]) {
                        seen[source] = true;
                        queue.add(source);
                    }
                }
            }
        }
        settle(cone);
    }

    private void settle(List<Integer> cone) {
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        boolean[] waits = new boolean[net.size()];
        for (int i = cone.size() - 1; i >= 0; i--) {
            queue.add(cone.get(i));
            waits[cone.get(i)] = true;
        }
        boolean[] inCone = waits.clone();
        while (!queue.isEmpty()) {
            progress.checkCancelled();
            int node = queue.remove();
            waits[node] = false;
            if (improve(node)) {
                for (int i = net.outputStart(node); i < net.outputEnd(node); i++) {
                    int target = net.outputs()[i] >> 1;
                    if (inCone[target] && !waits[target]) {
                        waits[target] = true;
                        queue.add(target);
                    }
                }
            }
        }
    }

    private boolean improve(int node) {
        boolean improved = false;
        for (int[] reason : reasons.of(node)) {
            long sum = 1;
            for (int source : reason) {
                sum = Math.min(Integer.MAX_VALUE, sum + cost[source]);
            }
            if (sum < cost[node]) {
                cost[node] = sum;
                chosen[node] = reason;
                improved = true;
            }
        }
        return improved;
    }

    private Set<Integer> cheapest(int start) {
        Set<Integer> nodes = new LinkedHashSet<>(List.of(start));
        ArrayDeque<Integer> queue = new ArrayDeque<>(nodes);
        while (!queue.isEmpty()) {
            for (int source : chosen[queue.remove()]) {
                if (nodes.add(source)) {
                    queue.add(source);
                }
            }
        }
        return nodes;
    }

    private boolean isWithoutChoice(Set<Integer> nodes) {
        return nodes.stream().allMatch(n -> reasons.of(n).size() == 1);
    }

    private void include(int node) {
        included[node] = true;
        size++;
    }

    private void branch(List<Integer> open) {
        if (--allowance <= 0 || size >= best.size()) {
            return;
        }
        if (open.isEmpty()) {
            Set<Integer> nodes = founded();
            if (nodes != null) {
                best = nodes;
            }
            return;
        }
        int goal = open.stream().min((a, b) -> Integer.compare(reasons.of(a).size(), reasons.of(b).size())).orElseThrow();
        List<Integer> others = new ArrayList<>(open);
        others.remove(Integer.valueOf(goal));
        List<int[]> alternatives = new ArrayList<>(reasons.of(goal));
        alternatives.sort((a, b) -> Long.compare(costOf(a), costOf(b)));
        int[] before = chosen[goal];
        for (int[] reason : alternatives) {
            if (costOf(reason) < Integer.MAX_VALUE) {
                chosen[goal] = reason;
                with(reason, others);
            }
        }
        chosen[goal] = before;
    }

    private long costOf(int[] reason) {
        long sum = 0;
        for (int source : reason) {
            sum += cost[source];
        }
        return Math.min(sum, Integer.MAX_VALUE);
    }

    private void with(int[] reason, List<Integer> others) {
        List<Integer> open = new ArrayList<>(others);
        List<Integer> added = new ArrayList<>();
        for (int source : reason) {
            if (!included[source]) {
                include(source);
                added.add(source);
                open.add(source);
            }
        }
        branch(open);
        for (int source : added) {
            included[source] = false;
            size--;
        }
    }

    /** The included nodes in the order of their distance from the first, or null where chosen reasons run in a circle. */
    private Set<Integer> founded() {
        List<Integer> nodes = new ArrayList<>();
        for (int node = 0; node < included.length; node++) {
            if (included[node]) {
                nodes.add(node);
            }
        }
        Set<Integer> settled = new LinkedHashSet<>();
        while (nodes.removeIf(n -> Arrays.stream(chosen[n]).allMatch(settled::contains) && settled.add(n))) {
            progress.checkCancelled();
        }
        if (!nodes.isEmpty()) {
            return null;
        }
        List<Integer> order = new ArrayList<>(settled);
        java.util.Collections.reverse(order);
        return new LinkedHashSet<>(order);
    }
}
