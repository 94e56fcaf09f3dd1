// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.explanation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.elenchus.core.spi.Progress;
import org.elenchus.reasoning.network.Condition;
import org.elenchus.reasoning.network.Network;
import org.elenchus.reasoning.network.Thresholds;
import org.elenchus.reasoning.semantics.Labels;

/** Why a node is undecided in the grounded labelling: the shortest way to a circle of undecided nodes, or to one held open, and the circle. */
final class Circle {
    private static final int STARTS = 400;

    private final Network net;
    private final byte[] labels;

    private Circle(Network net, byte[] labels) {
        this.net = net;
        this.labels = labels;
    }

    /**
     * A way and the circle it ends in.
     *
     * @param nodes    the first is the node asked about; each depends on the next
     * @param back     index of the node that the last depends on; the number of nodes where the last is held open
     * @param shortest whether no shorter one exists
     */
    record Lasso(List<Integer> nodes, int back, boolean shortest) {
    }

    /** @param node undecided in the grounded labelling */
    static Lasso of(Network net, byte[] grounded, int node, Progress progress) {
        return new Circle(net, grounded).search(node, progress);
    }

    private Lasso search(int start, Progress progress) {
        int[] parent = new int[net.size()];
        List<Integer> reached = breadthFirst(start, -1, parent);
        Lasso best = null;
        for (int i = 0; i < reached.size() && i < STARTS; i++) {
            progress.checkCancelled();
            List<Integer> way = path(parent, start, reached.get(i));
            if (best != null && way.size() >= best.nodes.size()) {
                break;
            }
            Lasso lasso = close(way, reached.size() <= STARTS);
            if (lasso != null && (best == null || lasso.nodes.size() < best.nodes.size())) {
                best = lasso;
            }
        }
        return best == null ? new Lasso(List.of(start), 1, false) : best;
    }

    private Lasso close(List<Integer> way, boolean shortest) {
        int entry = way.get(way.size() - 1);
        if (net.condition(entry) == Condition.OPEN) {
            return new Lasso(way, way.size(), shortest);
        }
        int[] parent = new int[net.size()];
        for (int last : breadthFirst(entry, entry, parent)) {
            if (inputs(last).contains(entry)) {
                List<Integer> nodes = new ArrayList<>(way);
                List<Integer> round = path(parent, entry, last);
                nodes.addAll(round.subList(1, round.size()));
                return new Lasso(nodes, way.size() - 1, shortest);
            }
        }
        return null;
    }

    /** All undecided nodes that one depends on, nearest first, the start among them; stops early when one leads back to {@code target}. */
    private List<Integer> breadthFirst(int start, int target, int[] parent) {
        Arrays.fill(parent, -1);
        parent[start] = start;
        List<Integer> reached = new ArrayList<>(List.of(start));
        ArrayDeque<Integer> queue = new ArrayDeque<>(reached);
        while (!queue.isEmpty()) {
            int node = queue.remove();
            for (int source : inputs(node)) {
                if (source == target) {
                    return reached;
                }
                if (parent[source] < 0) {
                    parent[source] = node;
                    reached.add(source);
                    queue.add(source);
                }
            }
        }
        return reached;
    }

    private static List<Integer> path(int[] parent, int start, int end) {
        List<Integer> path = new ArrayList<>();
        for (int at = end; at != start; at = parent[at]) {
            path.add(at);
        }
        path.add(start);
        Collections.reverse(path);
        return path;
    }

    /** The undecided inputs that the node's condition heeds. */
    private List<Integer> inputs(int node) {
        List<Integer> sources = new ArrayList<>();
        for (int i = net.inputStart(node); i < net.inputEnd(node); i++) {
            int source = net.inputs()[i] >> 1;
            if (labels[source] == Labels.UNDECIDED && matters(node, source, i < net.attackStart(node))) {
                sources.add(source);
            }
        }
        return sources;
    }

    private boolean matters(int node, int source, boolean supports) {
        if (!net.condition(node).isStandard()) {
            return true;
        }
        if (supports) {
            return net.met(node, net.weight(source), Thresholds.NONE);
        }
        for (int i = net.inputStart(node); i < net.attackStart(node); i++) {
            int supporter = net.inputs()[i] >> 1;
            boolean possible = labels[supporter] != Labels.OUT && net.met(node, net.weight(supporter), Thresholds.NONE);
            if (possible && !net.met(node, net.weight(supporter), net.weight(source))) {
                return true;
            }
        }
        return false;
    }
}
