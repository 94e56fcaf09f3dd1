// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.network;

import java.util.Arrays;

/** Compares networks by what they are made of. */
public final class NetworkContent {
    private final byte[] conditions;
    private final int[] inputStart;
    private final int[] attackStart;
    private final int[] inputs;
    private final double[] weights;
    private final Thresholds thresholds;
    private final int hash;

    NetworkContent(byte[] conditions, int[] inputStart, int[] attackStart, int[] inputs, double[] weights, Thresholds thresholds) {
        this.conditions = conditions;
        this.inputStart = inputStart;
        this.attackStart = attackStart;
        this.inputs = inputs;
        this.weights = weights;
        this.thresholds = thresholds;
        this.hash = (31 * Arrays.hashCode(inputs) + Arrays.hashCode(inputStart)) * 31 + Arrays.hashCode(conditions);
    }

    /** How many numbers it keeps. */
    public int length() {
        return inputs.length + 3 * conditions.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NetworkContent that && hash == that.hash && Arrays.equals(inputs, that.inputs)
                && Arrays.equals(inputStart, that.inputStart) && Arrays.equals(attackStart, that.attackStart)
                && Arrays.equals(conditions, that.conditions) && Arrays.equals(weights, that.weights) && thresholds.equals(that.thresholds);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
