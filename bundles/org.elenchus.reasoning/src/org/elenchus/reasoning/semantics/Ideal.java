// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

import org.elenchus.core.spi.Progress;
import org.elenchus.reasoning.network.Network;
import org.sat4j.core.VecInt;

/**
 * The ideal labelling (Dung, Mancarella & Toni 2007; Caminada 2011): the greatest admissible labelling that agrees with every preferred
 * one. It is below any one preferred labelling, and an admissible labelling agrees with all of them iff no admissible labelling contradicts
 * it: so labels of one preferred labelling are withdrawn as long as they are contradicted or no more justified.
 */
final class Ideal {
    private Ideal() {
    }

    static byte[] of(Network net, Progress progress) {
        Encoding encoding = new Encoding(net, Encoding.Kind.ADMISSIBLE, progress);
        encoding.sat.solve();
        byte[] labels = encoding.labels();
        for (int node = 0; node < labels.length; node++) {
            progress.checkCancelled();
            if (labels[node] != Labels.UNDECIDED && contradicts(encoding, node, labels[node])) {
                withdrawContradicted(labels, encoding.labels());
                Bounds.withdrawUnjustified(net, labels);
            }
        }
        return labels;
    }

    private static boolean contradicts(Encoding encoding, int node, byte label) {
        int opposite = label == Labels.IN ? encoding.out(node) : encoding.in(node);
        return encoding.sat.solve(new VecInt(new int[] { opposite }));
    }

    private static void withdrawContradicted(byte[] labels, byte[] other) {
        for (int node = 0; node < labels.length; node++) {
            if (labels[node] != other[node] && other[node] != Labels.UNDECIDED) {
                labels[node] = Labels.UNDECIDED;
            }
        }
    }
}
