// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.network;

import java.util.Arrays;

/**
 * A bipolar abstract dialectical framework (Brewka & Woltran 2010) on int arrays. Nodes are numbered from 0; an input of a node is a
 * literal, {@code 2 * source} where the source supports and {@code 2 * source + 1} where it attacks. Immutable; the arrays that accessors
 * with the word "array" in their description return are not to be changed.
 */
public final class Network {
    private final byte[] conditions;
    private final int[] inputStart;
    private final int[] attackStart;
    private final int[] inputs;
    private final int[] outputStart;
    private final int[] outputs;
    private final double[] weights;
    private final Thresholds thresholds;
    private final boolean weighing;

    Network(byte[] conditions, int[] inputStart, int[] attackStart, int[] inputs, double[] weights, Thresholds thresholds) {
        this.conditions = conditions;
        this.inputStart = inputStart;
        this.attackStart = attackStart;
        this.inputs = inputs;
        this.weights = weights;
        this.thresholds = thresholds;
        this.outputStart = new int[conditions.length + 1];
        this.outputs = new int[inputs.length];
        boolean standards = false;
        for (byte condition : conditions) {
            standards |= condition >= Condition.SCINTILLA.ordinal();
        }
        weighing = standards;
        turnAround();
    }

    private void turnAround() {
        for (int literal : inputs) {
            outputStart[(literal >> 1) + 1]++;
        }
        for (int i = 0; i < size(); i++) {
            outputStart[i + 1] += outputStart[i];
        }
        int[] next = Arrays.copyOf(outputStart, size());
        for (int node = 0; node < size(); node++) {
            for (int i = inputStart[node]; i < inputStart[node + 1]; i++) {
                outputs[next[inputs[i] >> 1]++] = 2 * node + (inputs[i] & 1);
            }
        }
    }

    /**
     * A framework of arguments and attacks (Dung 1995): each node is accepted iff none of its attackers is.
     *
     * @param from attacking nodes
     * @param to   attacked nodes, one for each of {@code from}
     */
    public static Network ofAttacks(int size, int[] from, int[] to) {
        NetworkBuilder builder = new NetworkBuilder(Thresholds.DEFAULT);
        for (int i = 0; i < size; i++) {
            builder.node(Condition.ALL, 1);
        }
        for (int i = 0; i < from.length; i++) {
            builder.attack(from[i], to[i]);
        }
        return builder.build();
    }

    public int size() {
        return conditions.length;
    }

    public Condition condition(int node) {
        return Condition.of(conditions[node]);
    }

    /** Whether any condition is a proof standard. */
    public boolean isWeighing() {
        return weighing;
    }

    /** Where the inputs of a node start in {@link #inputs()}; its supporting ones come first. */
    public int inputStart(int node) {
        return inputStart[node];
    }

    /** Where the attacking inputs of a node start in {@link #inputs()}. */
    public int attackStart(int node) {
        return attackStart[node];
    }

    /** Behind the last input of a node in {@link #inputs()}. */
    public int inputEnd(int node) {
        return inputStart[node + 1];
    }

    /** The array of all inputs. For a proof standard, supporters and attackers are each sorted by falling weight. */
    public int[] inputs() {
        return inputs;
    }

    /** Where the outputs of a node start in {@link #outputs()}. */
    public int outputStart(int node) {
        return outputStart[node];
    }

    /** Behind the last output of a node in {@link #outputs()}. */
    public int outputEnd(int node) {
        return outputStart[node + 1];
    }

    /** The array of all outputs: {@code 2 * target}, plus 1 where the node attacks the target. */
    public int[] outputs() {
        return outputs;
    }

    /** What the node counts where a proof standard weighs it, in [0, 1]. */
    public double weight(int node) {
        return weights == null ? 1 : weights[node];
    }

    public Thresholds thresholds() {
        return thresholds;
    }

    /** Whether the standard of a node is met with these weights of the best inputs of either side. */
    public boolean met(int node, double pro, double con) {
        return thresholds.met(condition(node), pro, con);
    }

    /** Everything in the network that matters to labellings, so that equal contents have the same labellings node by node. */
    public NetworkContent content() {
        return new NetworkContent(conditions, inputStart, attackStart, inputs, weights, thresholds);
    }
}
