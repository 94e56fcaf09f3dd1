// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

import java.util.Arrays;

import org.elenchus.reasoning.network.Condition;
import org.elenchus.reasoning.network.Network;
import org.elenchus.reasoning.network.Thresholds;

/**
 * The grounded labelling: the least fixpoint of the characteristic operator of an abstract dialectical framework (Brewka & Woltran 2010),
 * by a worklist that looks at each link once.
 */
public final class Grounded {
    private final Network net;
    private final byte[] fixed;
    private final byte[] labels;
    private final int[] queue;
    private int queued;
    private final int[] waiting;
    private double[] provenPro;
    private double[] provenCon;
    private int[] possiblePro;
    private int[] possibleCon;

    private Grounded(Network net, byte[] fixed) {
        this.net = net;
        this.fixed = fixed;
        this.labels = new byte[net.size()];
        this.queue = new int[net.size()];
        this.waiting = new int[net.size()];
        if (net.isWeighing()) {
            provenPro = new double[net.size()];
            provenCon = new double[net.size()];
            Arrays.fill(provenPro, Thresholds.NONE);
            Arrays.fill(provenCon, Thresholds.NONE);
            possiblePro = new int[net.size()];
            possibleCon = new int[net.size()];
        }
    }

    /** The grounded labelling of a network. */
    public static byte[] of(Network net) {
        return of(net, null);
    }

    /**
     * The grounded labelling under conditions laid down beforehand.
     *
     * @param fixed a label of {@link Labels} for each node, UNDECIDED to leave it to its condition; or null
     */
    public static byte[] of(Network net, byte[] fixed) {
        Grounded run = new Grounded(net, fixed);
        run.start();
        run.spread();
        return run.labels;
    }

    private void start() {
        for (int node = 0; node < net.size(); node++) {
            if (fixed != null && fixed[node] != Labels.UNDECIDED) {
                if (fixed[node] != Labels.HELD_OPEN) {
                    decide(node, fixed[node]);
                }
            } else {
                startFree(node);
            }
        }
    }

    private void startFree(int node) {
        Condition condition = net.condition(node);
        if (condition == Condition.ALL) {
            waiting[node] = net.inputEnd(node) - net.inputStart(node);
            if (waiting[node] == 0) {
                decide(node, Labels.IN);
            }
        } else if (condition == Condition.NEVER) {
            decide(node, Labels.OUT);
        } else if (condition.isStandard()) {
            possiblePro[node] = net.inputStart(node);
            possibleCon[node] = net.attackStart(node);
            weigh(node);
        }
    }

    private void decide(int node, byte label) {
        labels[node] = label;
        queue[queued++] = node;
    }

    private void spread() {
        int[] outputs = net.outputs();
        for (int head = 0; head < queued; head++) {
            int source = queue[head];
            for (int i = net.outputStart(source); i < net.outputEnd(source); i++) {
                int target = outputs[i] >> 1;
                if (labels[target] == Labels.UNDECIDED && (fixed == null || fixed[target] == Labels.UNDECIDED)) {
                    inform(target, 2 * source + (outputs[i] & 1));
                }
            }
        }
    }

    private void inform(int target, int literal) {
        byte label = labels[literal >> 1];
        if (net.condition(target) == Condition.ALL) {
            if (Labels.violates(literal, label)) {
                decide(target, Labels.OUT);
            } else if (--waiting[target] == 0) {
                decide(target, Labels.IN);
            }
        } else if (net.condition(target).isStandard()) {
            if (label == Labels.IN) {
                double[] proven = (literal & 1) == 0 ? provenPro : provenCon;
                proven[target] = Math.max(proven[target], net.weight(literal >> 1));
            }
            weigh(target);
        }
    }

    private void weigh(int node) {
        possiblePro[node] = firstPossible(possiblePro[node], net.attackStart(node));
        possibleCon[node] = firstPossible(possibleCon[node], net.inputEnd(node));
        double highestPro = weightAt(possiblePro[node], net.attackStart(node));
        double highestCon = weightAt(possibleCon[node], net.inputEnd(node));
        if (net.met(node, provenPro[node], highestCon)) {
            decide(node, Labels.IN);
        } else if (!net.met(node, highestPro, provenCon[node])) {
            decide(node, Labels.OUT);
        }
    }

    /** Inputs are sorted by falling weight, so the first that is not out is the best that can still hold. */
    private int firstPossible(int from, int end) {
        int at = from;
        while (at < end && labels[net.inputs()[at] >> 1] == Labels.OUT) {
            at++;
        }
        return at;
    }

    private double weightAt(int at, int end) {
        return at < end ? net.weight(net.inputs()[at] >> 1) : Thresholds.NONE;
    }
}
