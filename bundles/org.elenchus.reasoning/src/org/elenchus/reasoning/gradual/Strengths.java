// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.gradual;

import org.elenchus.core.spi.Evaluation.Iteration;
import org.elenchus.core.spi.Progress;

/**
 * The strengths of all nodes. Components are graded in their order: a node on no cycle once, those of a cycle again and again, all at
 * once, until no strength changes by more than the tolerance.
 */
public final class Strengths {
    /** A change this small counts as none. */
    public static final double TOLERANCE = 1e-9;
    /** Passes over a cycle before the iteration is said not to converge. */
    public static final int PASSES = 10_000;

    private final GradualNetwork network;
    private final double[] values;
    private boolean converged = true;
    private int steps = 1;
    private double change;

    private Strengths(GradualNetwork network) {
        this.network = network;
        this.values = network.start();
    }

    /** Grades a network. */
    public static Strengths of(GradualNetwork network, Progress progress) {
        Strengths strengths = new Strengths(network);
        for (int[] component : network.order()) {
            progress.checkCancelled();
            if (component.length > 1) {
                strengths.iterate(component, progress);
            } else {
                strengths.values[component[0]] = network.strength(component[0], strengths.values);
            }
        }
        return strengths;
    }

    private void iterate(int[] component, Progress progress) {
        double[] next = new double[component.length];
        double difference = Double.POSITIVE_INFINITY;
        int pass = 0;
        while (pass < PASSES && difference > TOLERANCE) {
            progress.checkCancelled();
            difference = 0;
            for (int i = 0; i < component.length; i++) {
                next[i] = network.strength(component[i], values);
                difference = Math.max(difference, Math.abs(next[i] - values[component[i]]));
            }
            for (int i = 0; i < component.length; i++) {
                values[component[i]] = next[i];
            }
            pass++;
        }
        converged &= difference <= TOLERANCE;
        steps = Math.max(steps, pass);
        change = Math.max(change, difference);
    }

    /** The strength of a node, in [0, 1]. */
    public double of(int node) {
        return values[node];
    }

    /** How the strengths came about. */
    public Iteration iteration() {
        return new Iteration(converged, steps, change);
    }
}
