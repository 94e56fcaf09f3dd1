// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.network;

import java.util.Arrays;

/** Collects nodes and links of a {@link Network}, in time linear in their number but for the sorting of weighed inputs. */
public final class NetworkBuilder {
    private final Thresholds thresholds;
    private byte[] conditions = new byte[16];
    private double[] weights = new double[16];
    private boolean weighted;
    private int size;
    private int[] targets = new int[32];
    private int[] literals = new int[32];
    private int links;

    public NetworkBuilder(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /**
     * Adds a node.
     *
     * @param weight what it counts where a proof standard weighs it, in [0, 1]
     * @return its number
     */
    public int node(Condition condition, double weight) {
        if (!(weight >= 0 && weight <= 1)) {
            throw new IllegalArgumentException("a weight lies between 0 and 1: " + weight);
        }
        if (size == conditions.length) {
            conditions = Arrays.copyOf(conditions, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
        }
        conditions[size] = (byte) condition.ordinal();
        weights[size] = weight;
        weighted |= weight != 1;
        return size++;
    }

    /** Replaces the condition of a node. */
    public void condition(int node, Condition condition) {
        conditions[node] = (byte) condition.ordinal();
    }

    public void support(int source, int target) {
        input(2 * source, target);
    }

    public void attack(int source, int target) {
        input(2 * source + 1, target);
    }

    /** Adds an input by its literal. */
    public void input(int literal, int target) {
        if (links == targets.length) {
            targets = Arrays.copyOf(targets, 2 * links);
            literals = Arrays.copyOf(literals, 2 * links);
        }
        targets[links] = target;
        literals[links++] = literal;
    }

    public int size() {
        return size;
    }

    /** The network of what was added so far. A conjunction over a node and its opposite becomes one that is never met. */
    public Network build() {
        byte[] kinds = Arrays.copyOf(conditions, size);
        double[] weightOf = weighted ? Arrays.copyOf(weights, size) : null;
        int[] start = new int[size + 1];
        int[] attackStart = new int[size];
        count(start, attackStart);
        int[] inputs = distribute(start, attackStart);
        boolean contradictory = false;
        for (int node = 0; node < size; node++) {
            if (kinds[node] >= Condition.SCINTILLA.ordinal()) {
                sort(inputs, start[node], attackStart[node], weightOf);
                sort(inputs, attackStart[node], start[node + 1], weightOf);
            } else if (kinds[node] != Condition.ALL.ordinal() || contradicts(inputs, start[node], attackStart[node], start[node + 1])) {
                contradictory |= start[node + 1] > start[node];
                kinds[node] = kinds[node] == Condition.ALL.ordinal() ? (byte) Condition.NEVER.ordinal() : kinds[node];
            }
        }
        return contradictory ? withoutInputsOfConstants(kinds, start, inputs, weightOf)
                : new Network(kinds, start, attackStart, inputs, weightOf, thresholds);
    }

    private void count(int[] start, int[] attackStart) {
        for (int i = 0; i < links; i++) {
            start[targets[i] + 1]++;
            attackStart[targets[i]] += 1 - (literals[i] & 1);
        }
        for (int node = 0; node < size; node++) {
            start[node + 1] += start[node];
            attackStart[node] += start[node];
        }
    }

    private int[] distribute(int[] start, int[] attackStart) {
        int[] inputs = new int[links];
        int[] support = Arrays.copyOf(start, size);
        int[] attack = attackStart.clone();
        for (int i = 0; i < links; i++) {
            int[] next = (literals[i] & 1) == 0 ? support : attack;
            inputs[next[targets[i]]++] = literals[i];
        }
        return inputs;
    }

    private static void sort(int[] inputs, int from, int to, double[] weights) {
        if (to - from < 2) {
            return;
        }
        if (weights == null) {
            Arrays.sort(inputs, from, to);
            return;
        }
        Integer[] boxed = new Integer[to - from];
        for (int i = from; i < to; i++) {
            boxed[i - from] = inputs[i];
        }
        Arrays.sort(boxed, (a, b) -> {
            int byWeight = Double.compare(weights[b >> 1], weights[a >> 1]);
            return byWeight != 0 ? byWeight : Integer.compare(a, b);
        });
        for (int i = from; i < to; i++) {
            inputs[i] = boxed[i - from];
        }
    }

    private static boolean contradicts(int[] inputs, int start, int attackStart, int end) {
        if (attackStart == start || attackStart == end) {
            return false;
        }
        int[] supporters = Arrays.copyOfRange(inputs, start, attackStart);
        Arrays.sort(supporters);
        for (int i = attackStart; i < end; i++) {
            if (Arrays.binarySearch(supporters, inputs[i] - 1) >= 0) {
                return true;
            }
        }
        return false;
    }

    private Network withoutInputsOfConstants(byte[] kinds, int[] start, int[] inputs, double[] weightOf) {
        NetworkBuilder again = new NetworkBuilder(thresholds);
        for (int node = 0; node < size; node++) {
            again.node(Condition.of(kinds[node]), weightOf == null ? 1 : weightOf[node]);
            boolean constant = kinds[node] == Condition.NEVER.ordinal() || kinds[node] == Condition.OPEN.ordinal();
            for (int i = start[node]; !constant && i < start[node + 1]; i++) {
                again.input(inputs[i], node);
            }
        }
        return again.build();
    }
}
