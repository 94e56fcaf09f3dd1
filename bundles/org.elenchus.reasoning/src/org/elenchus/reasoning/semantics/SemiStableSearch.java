// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.elenchus.core.spi.Progress;
import org.elenchus.reasoning.network.Network;
import org.elenchus.reasoning.sat.ClauseSet;
import org.elenchus.reasoning.sat.Literals;

/**
 * Admissible labellings whose set of decided nodes, their range, is greatest; such a labelling is complete. A greatest range is reached by
 * growing, then all labellings of that range are looked at, then it is excluded with everything below it.
 */
final class SemiStableSearch implements Search {
    private final Network net;
    private final Progress progress;
    private final Encoding encoding;
    private final ClauseSet clauses;
    private final int[] decided;
    private int[] range;
    private int listing;

    SemiStableSearch(Network net, Progress progress) {
        this.net = net;
        this.progress = progress;
        encoding = new Encoding(net, Encoding.Kind.ADMISSIBLE, progress);
        clauses = encoding.sat;
        decided = new int[net.size()];
        for (int node = 0; node < decided.length; node++) {
            decided[node] = clauses.variable();
            clauses.clause(-decided[node], encoding.in(node), encoding.out(node));
        }
    }

    @Override
    public byte[] next() {
        while (range != null || beginRange()) {
            if (clauses.solve(range)) {
                byte[] labels = encoding.labels();
                excludeInThisRange(labels);
                return labels;
            }
            excludeRange(range);
            range = null;
        }
        return null;
    }

    private boolean beginRange() {
        if (!clauses.solve()) {
            return false;
        }
        listing = clauses.variable();
        int[] grown = grow(encoding.labels());
        range = Arrays.copyOf(grown, grown.length + 1);
        range[grown.length] = listing;
        return true;
    }

    /** A greatest range that contains that of a labelling. */
    private int[] grow(byte[] start) {
        byte[] labels = start;
        while (clauses.solve(wider(labels))) {
            labels = encoding.labels();
        }
        return rangeOf(labels).toArray();
    }

    private Literals rangeOf(byte[] labels) {
        Literals literals = new Literals(net.size() + 1);
        for (int node = 0; node < labels.length; node++) {
            if (labels[node] != Labels.UNDECIDED) {
                literals.push(decided[node]);
            }
        }
        return literals;
    }

    /** Assumptions that all that is decided stays so and something more is decided. */
    private int[] wider(byte[] labels) {
        int more = clauses.variable();
        Literals something = new Literals().push(-more);
        for (int node = 0; node < labels.length; node++) {
            if (labels[node] == Labels.UNDECIDED) {
                something.push(decided[node]);
            }
        }
        clauses.clause(something);
        return rangeOf(labels).push(more).toArray();
    }

    private void excludeInThisRange(byte[] labels) {
        Literals clause = new Literals(labels.length + 1).push(-listing);
        for (int node = 0; node < labels.length; node++) {
            if (labels[node] != Labels.UNDECIDED) {
                clause.push(labels[node] == Labels.IN ? -encoding.in(node) : -encoding.out(node));
            }
        }
        clauses.clause(clause);
    }

    private void excludeRange(int[] excluded) {
        Literals outside = new Literals();
        for (int literal : decided) {
            if (Arrays.stream(excluded).noneMatch(l -> l == literal)) {
                outside.push(literal);
            }
        }
        clauses.clause(outside);
    }

    /**
     * Which labels each node has in some labelling, looking only at ranges that can tell something new. On an object that was asked for nothing else.
     *
     * @param ranges greatest number of ranges to look at
     * @return false where that was not enough, so that nodes may have further labels
     */
    boolean status(Status status, int ranges) {
        int[] literals = IntStream.range(0, 2 * net.size()).map(i -> i % 2 == 0 ? encoding.in(i / 2) : encoding.out(i / 2)).toArray();
        for (int i = 0; i < ranges; i++) {
            progress.checkCancelled();
            if (!isMoreToTell(status)) {
                return true;
            }
            int[] grown = grow(encoding.labels());
            Cover cover = new Cover(clauses, clauses::solve, () -> status.addAll(encoding.labels()), grown);
            if (clauses.solve(grown)) {
                status.addAll(encoding.labels());
            }
            cover.all(literals, literal -> status.can((literal - 1) / 2, literal % 2 == 1 ? Labels.IN : Labels.OUT));
            excludeRange(grown);
        }
        return false;
    }

    /** Whether something admissible, in no range that was looked at, gives a node a label that it has not had. */
    private boolean isMoreToTell(Status status) {
        int asking = clauses.variable();
        Literals something = new Literals().push(-asking);
        for (int node = 0; node < net.size(); node++) {
            boolean in = status.can(node, Labels.IN);
            boolean out = status.can(node, Labels.OUT);
            if (!in) {
                something.push(encoding.in(node));
            }
            if (!out) {
                something.push(encoding.out(node));
            }
            if (in != out && !status.can(node, Labels.UNDECIDED)) {
                something.push(in ? -encoding.in(node) : -encoding.out(node));
            }
        }
        clauses.clause(something);
        boolean more = clauses.solve(asking);
        clauses.clause(-asking);
        return more;
    }
}
