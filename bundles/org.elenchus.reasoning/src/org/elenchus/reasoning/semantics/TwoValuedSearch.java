// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

import org.elenchus.core.spi.Progress;
import org.elenchus.reasoning.network.Network;
import org.sat4j.core.VecInt;
import org.sat4j.specs.IVecInt;

/** Two-valued labellings; those that are stable only, if wished: unfounded circles are excluded when they turn up. */
final class TwoValuedSearch implements Search {
    private final Encoding encoding;
    private final Foundation foundation;

    TwoValuedSearch(Network net, boolean founded, Progress progress) {
        encoding = new Encoding(net, Encoding.Kind.TWO_VALUED, progress);
        foundation = founded ? new Foundation(net) : null;
    }

    @Override
    public byte[] next() {
        byte[] labels = find(VecInt.EMPTY);
        if (labels != null) {
            encoding.exclude(labels);
        }
        return labels;
    }

    /** A labelling in which a node has a label, or null; it may be found again. */
    byte[] with(int node, byte label) {
        return find(new VecInt(new int[] { label == Labels.IN ? encoding.in(node) : encoding.out(node) }));
    }

    private byte[] find(IVecInt assumptions) {
        while (encoding.sat.solve(assumptions)) {
            byte[] labels = encoding.labels();
            int[] unfounded = foundation == null ? new int[0] : foundation.unfounded(labels);
            if (unfounded.length == 0) {
                return labels;
            }
            encoding.demandFoundation(unfounded);
        }
        return null;
    }
}
