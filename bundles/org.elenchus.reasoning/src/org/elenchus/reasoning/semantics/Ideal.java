// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

import org.elenchus.core.spi.Progress;
import org.elenchus.reasoning.network.Network;
import org.elenchus.reasoning.sat.Literals;

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
        while (isContradicted(encoding, labels)) {
            progress.checkCancelled();
            withdrawContradicted(labels, encoding.labels());
            Bounds.withdrawUnjustified(net, labels);
        }
        return labels;
    }

    /** Whether an admissible labelling contradicts any of the labels. */
    private static boolean isContradicted(Encoding encoding, byte[] labels) {
        Literals opposites = new Literals();
        for (int node = 0; node < labels.length; node++) {
            if (labels[node] != Labels.UNDECIDED) {
                opposites.push(labels[node] == Labels.IN ? encoding.out(node) : encoding.in(node));
            }
        }
        encoding.sat.clause(opposites);
        return encoding.sat.solve();
    }

    private static void withdrawContradicted(byte[] labels, byte[] other) {
        for (int node = 0; node < labels.length; node++) {
            if (labels[node] != other[node] && other[node] != Labels.UNDECIDED) {
                labels[node] = Labels.UNDECIDED;
            }
        }
    }
}
