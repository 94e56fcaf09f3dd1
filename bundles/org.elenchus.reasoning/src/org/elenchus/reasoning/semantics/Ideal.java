// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

import org.elenchus.core.spi.Progress;
import org.elenchus.reasoning.network.Network;

/**
 * The ideal labelling (Dung, Mancarella & Toni 2007; Caminada 2011): an admissible labelling agrees with every preferred one iff no
 * admissible labelling contradicts it. So it is the greatest admissible labelling below the labels that some admissible labelling gives
 * and none gives the opposite of.
 */
final class Ideal {
    private Ideal() {
    }

    static byte[] of(Network net, Progress progress) {
        Status status = AdmissibleStatus.credulous(net, progress);
        byte[] labels = new byte[net.size()];
        for (int node = 0; node < labels.length; node++) {
            boolean in = status.can(node, Labels.IN);
            boolean out = status.can(node, Labels.OUT);
            labels[node] = in == out ? Labels.UNDECIDED : in ? Labels.IN : Labels.OUT;
        }
        Bounds.withdrawUnjustified(net, labels);
        return labels;
    }
}
