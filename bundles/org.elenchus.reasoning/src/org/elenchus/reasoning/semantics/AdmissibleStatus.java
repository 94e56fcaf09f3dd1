// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

import org.elenchus.core.spi.Progress;
import org.elenchus.reasoning.network.Network;
import org.sat4j.core.VecInt;
import org.sat4j.specs.IVecInt;

/** The status of nodes under complete and preferred semantics without listing all labellings: one question after another to one solver. */
final class AdmissibleStatus {
    private final Network net;
    private final Encoding encoding;
    private final Status status;
    private final Progress progress;

    private AdmissibleStatus(Network net, Progress progress) {
        this.net = net;
        this.progress = progress;
        encoding = new Encoding(net, Encoding.Kind.ADMISSIBLE, progress);
        status = new Status(net.size());
    }

    /** Which nodes can be in and which out in an admissible, hence in a complete and in a preferred labelling; nothing about undecided. */
    static Status credulous(Network net, Progress progress) {
        AdmissibleStatus work = new AdmissibleStatus(net, progress);
        work.tryAll();
        return work.status;
    }

    /** The status under preferred semantics; where a node can be both in and out it is left open whether it can be undecided. */
    static Status preferred(Network net, Progress progress) {
        AdmissibleStatus work = new AdmissibleStatus(net, progress);
        work.tryAll();
        work.tryWithout();
        return work.status;
    }

    private void tryAll() {
        for (int node = 0; node < net.size(); node++) {
            progress.checkCancelled();
            tryLabel(node, Labels.IN);
            tryLabel(node, Labels.OUT);
        }
    }

    private void tryLabel(int node, byte label) {
        if (!status.can(node, label) && encoding.sat.solve(new VecInt(new int[] { literal(node, label) }))) {
            // Maximal among those with the label, and more would keep the label: so it is preferred.
            status.addAll(encoding.labels());
        }
    }

    private int literal(int node, byte label) {
        return label == Labels.IN ? encoding.in(node) : encoding.out(node);
    }

    /** A node that can be in but not out, or out but not in, may still be undecided in some preferred labelling. */
    private void tryWithout() {
        for (int node = 0; node < net.size(); node++) {
            progress.checkCancelled();
            boolean in = status.can(node, Labels.IN);
            boolean out = status.can(node, Labels.OUT);
            if (!in && !out) {
                status.add(node, Labels.UNDECIDED);
            } else if (in != out && !status.can(node, Labels.UNDECIDED)) {
                findUndecided(node);
            }
        }
    }

    /**
     * Looks for a preferred labelling in which the node is undecided. A labelling that is maximal among those that leave it undecided is
     * preferred unless something greater decides it; the greater one is then excluded with all below it, for nothing below it is preferred
     * and it decides the node itself.
     */
    private void findUndecided(int node) {
        VecInt without = new VecInt(new int[] { -encoding.in(node), -encoding.out(node) });
        while (!status.can(node, Labels.UNDECIDED) && encoding.sat.solve(without)) {
            byte[] labels = encoding.labels();
            boolean greater = decides(labels, encoding.in(node)) || decides(labels, encoding.out(node));
            byte[] preferred = greater ? encoding.labels() : labels;
            status.addAll(preferred);
            encoding.excludeBelow(preferred);
        }
    }

    private boolean decides(byte[] labels, int literal) {
        IVecInt assumptions = new VecInt(labels.length + 1).push(literal);
        for (int node = 0; node < labels.length; node++) {
            if (labels[node] != Labels.UNDECIDED) {
                assumptions.push(literal(node, labels[node]));
            }
        }
        return encoding.sat.solve(assumptions);
    }
}
