// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

import org.elenchus.core.spi.Progress;
import org.elenchus.reasoning.network.Network;
import org.sat4j.core.VecInt;
import org.sat4j.specs.IVecInt;

/**
 * Admissible labellings whose set of decided nodes is greatest; such a labelling is complete. A greatest set is reached by growing, then
 * all labellings that decide it are listed, then it is excluded with everything below it.
 */
final class SemiStableSearch implements Search {
    private final Network net;
    private final Encoding encoding;
    private final int[] decided;
    private VecInt range;
    private int listing;

    SemiStableSearch(Network net, Progress progress) {
        this.net = net;
        encoding = new Encoding(net, Encoding.Kind.ADMISSIBLE, progress);
        decided = new int[net.size()];
        for (int node = 0; node < decided.length; node++) {
            decided[node] = encoding.sat.variable();
            encoding.sat.clause(-decided[node], encoding.in(node), encoding.out(node));
        }
    }

    @Override
    public byte[] next() {
        while (range != null || grow()) {
            if (encoding.sat.solve(range)) {
                byte[] labels = encoding.labels();
                excludeInThisRange(labels);
                return labels;
            }
            excludeRange();
        }
        return null;
    }

    private boolean grow() {
        if (!encoding.sat.solve()) {
            return false;
        }
        byte[] labels = encoding.labels();
        while (encoding.sat.solve(wider(labels))) {
            labels = encoding.labels();
        }
        range = rangeOf(labels);
        listing = encoding.sat.variable();
        range.push(listing);
        return true;
    }

    private VecInt rangeOf(byte[] labels) {
        VecInt literals = new VecInt(net.size() + 1);
        for (int node = 0; node < labels.length; node++) {
            if (labels[node] != Labels.UNDECIDED) {
                literals.push(decided[node]);
            }
        }
        return literals;
    }

    /** Assumptions that all that is decided stays so and something more is decided. */
    private VecInt wider(byte[] labels) {
        int more = encoding.sat.variable();
        IVecInt something = new VecInt().push(-more);
        for (int node = 0; node < labels.length; node++) {
            if (labels[node] == Labels.UNDECIDED) {
                something.push(decided[node]);
            }
        }
        encoding.sat.clause(something);
        return (VecInt) rangeOf(labels).push(more);
    }

    private void excludeInThisRange(byte[] labels) {
        IVecInt clause = new VecInt(labels.length + 1).push(-listing);
        for (int node = 0; node < labels.length; node++) {
            if (labels[node] != Labels.UNDECIDED) {
                clause.push(labels[node] == Labels.IN ? -encoding.in(node) : -encoding.out(node));
            }
        }
        encoding.sat.clause(clause);
    }

    private void excludeRange() {
        VecInt outside = new VecInt();
        for (int literal : decided) {
            if (!range.contains(literal)) {
                outside.push(literal);
            }
        }
        encoding.sat.clause(outside);
        range = null;
    }
}
