// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

import java.util.stream.IntStream;

import org.elenchus.core.spi.Progress;
import org.elenchus.reasoning.network.Network;
import org.elenchus.reasoning.sat.Cdcl;

/** Two-valued labellings; those that are stable only, if wished: unfounded circles are excluded when they turn up. */
final class TwoValuedSearch implements Search {
    private final Network net;
    private final Cdcl clauses;
    private final Encoding encoding;
    private final Foundation foundation;

    TwoValuedSearch(Network net, boolean founded, Progress progress) {
        this.net = net;
        clauses = new Cdcl(Encoding.variables(net, Encoding.Kind.TWO_VALUED), progress);
        encoding = new Encoding(net, Encoding.Kind.TWO_VALUED, clauses);
        foundation = founded ? new Foundation(net) : null;
    }

    @Override
    public byte[] next() {
        if (!find()) {
            return null;
        }
        byte[] labels = encoding.labels();
        encoding.exclude(labels);
        return labels;
    }

    /** Which labels each node has in some labelling. */
    Status status() {
        Status status = new Status(net.size());
        if (find()) {
            note(status);
            int[] literals = IntStream.range(0, 2 * net.size()).map(i -> i % 2 == 0 ? encoding.in(i / 2) : encoding.out(i / 2)).toArray();
            new Cover(clauses, this::find, () -> note(status)).all(literals,
                    literal -> status.can(Math.abs(literal) - 1, literal > 0 ? Labels.IN : Labels.OUT));
        }
        return status;
    }

    /** The next labelling is to be as different as may be. */
    private void note(Status status) {
        byte[] labels = encoding.labels();
        status.addAll(labels);
        for (int node = 0; node < labels.length; node++) {
            clauses.tryFirst(encoding.in(node), !status.can(node, Labels.IN) || status.can(node, Labels.OUT) && labels[node] == Labels.IN);
        }
    }

    private boolean find(int... assumptions) {
        while (clauses.solve(assumptions)) {
            int[] unfounded = foundation == null ? new int[0] : foundation.unfounded(encoding.labels());
            if (unfounded.length == 0) {
                return true;
            }
            encoding.demandFoundation(unfounded);
        }
        return false;
    }
}
