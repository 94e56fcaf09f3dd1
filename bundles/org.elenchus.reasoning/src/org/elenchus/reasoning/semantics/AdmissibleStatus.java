// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

import org.elenchus.core.spi.Progress;
import org.elenchus.reasoning.network.Network;
import org.elenchus.reasoning.sat.Literals;

/** The status of nodes under complete and preferred semantics without listing all labellings. */
final class AdmissibleStatus {
    private final Network net;
    private final Encoding encoding;
    private final Status status;
    private final Progress progress;
    /** How often something was learned from a labelling; every now and then for all nodes in question. */
    private int learned;

    private AdmissibleStatus(Network net, Progress progress) {
        this.net = net;
        this.progress = progress;
        encoding = new Encoding(net, Encoding.Kind.ADMISSIBLE, progress);
        status = new Status(net.size());
    }

    /** Which nodes can be in and which out in an admissible, hence in a complete and in a preferred labelling; nothing about undecided. */
    static Status credulous(Network net, Progress progress) {
        AdmissibleStatus work = new AdmissibleStatus(net, progress);
        work.coverDecided();
        return work.status;
    }

    /** The status under preferred semantics; where a node can be both in and out it is left open whether it can be undecided. */
    static Status preferred(Network net, Progress progress) {
        AdmissibleStatus work = new AdmissibleStatus(net, progress);
        work.coverDecided();
        work.coverUndecided();
        return work.status;
    }

    /** Each model is maximal, that is preferred: what is asked for is that something be true. */
    private void coverDecided() {
        int[] literals = IntStream.range(0, 2 * net.size()).map(i -> i % 2 == 0 ? encoding.in(i / 2) : encoding.out(i / 2)).toArray();
        new Cover(encoding.sat, encoding.sat::solve, () -> status.addAll(encoding.labels())).all(literals, this::isCovered);
    }

    private boolean isCovered(int literal) {
        int node = (literal - 1) / 2;
        return status.can(node, literal == encoding.in(node) ? Labels.IN : Labels.OUT);
    }

    private byte only(int node) {
        boolean in = status.can(node, Labels.IN);
        boolean out = status.can(node, Labels.OUT);
        return in == out ? Labels.UNDECIDED : in ? Labels.IN : Labels.OUT;
    }

    private int literal(int node, byte label) {
        return label == Labels.IN ? encoding.in(node) : encoding.out(node);
    }

    /** What can be in but not out, or out but not in, may still be undecided in some preferred labelling, unless it is in the ideal one. */
    private void coverUndecided() {
        byte[] ideal = new byte[net.size()];
        for (int node = 0; node < ideal.length; node++) {
            ideal[node] = only(node);
            if (!status.can(node, Labels.IN) && !status.can(node, Labels.OUT)) {
                status.add(node, Labels.UNDECIDED);
            }
        }
        Bounds.withdrawUnjustified(net, ideal);
        while (findUndecided(ideal)) {
            progress.checkCancelled();
        }
    }

    /**
     * Looks for a preferred labelling that leaves one of the nodes in question undecided. A labelling that is maximal among those that do is
     * preferred unless something greater decides them all. Then a small part of that suffices to decide each of them, and whatever is
     * preferred contains such a part or contradicts it: the union of admissible labellings that do not contradict each other is admissible.
     */
    private boolean findUndecided(byte[] ideal) {
        int[] nodes = IntStream.range(0, net.size())
                .filter(n -> only(n) != Labels.UNDECIDED && ideal[n] == Labels.UNDECIDED && !status.can(n, Labels.UNDECIDED)).toArray();
        int asking = encoding.sat.variable();
        Literals someWithout = new Literals(nodes.length + 1).push(-asking);
        for (int node : nodes) {
            someWithout.push(-literal(node, only(node)));
        }
        encoding.sat.clause(someWithout);
        if (nodes.length == 0 || !encoding.sat.solve(asking)) {
            return false;
        }
        byte[] labels = encoding.labels();
        encoding.sat.clause(-asking);
        if (encoding.sat.solve(extending(labels, nodes))) {
            byte[] greater = encoding.labels();
            status.addAll(greater);
            learn(greater, Integer.bitCount(++learned) == 1 ? nodes : IntStream.of(nodes).filter(n -> labels[n] == Labels.UNDECIDED).toArray());
        } else {
            status.addAll(labels);
        }
        return true;
    }

    private int[] extending(byte[] labels, int[] nodes) {
        Literals assumptions = new Literals(labels.length);
        for (int node = 0; node < labels.length; node++) {
            if (labels[node] != Labels.UNDECIDED) {
                assumptions.push(literal(node, labels[node]));
            }
        }
        for (int node : nodes) {
            if (labels[node] == Labels.UNDECIDED) {
                assumptions.push(literal(node, only(node)));
            }
        }
        return assumptions.toArray();
    }

    /**
     * Learns from a preferred labelling for some of the nodes that it decides: what is preferred contains the part that decides such a node or
     * contradicts it. Only nodes that can be both in and out can be contradicted; parts that have the same of them are taken together.
     */
    private void learn(byte[] labels, int[] nodes) {
        Map<BitSet, byte[]> parts = new HashMap<>();
        for (int node : nodes) {
            byte[] part = Justification.of(net, labels, node);
            BitSet open = new BitSet();
            for (int n = 0; n < part.length; n++) {
                open.set(n, part[n] != Labels.UNDECIDED && only(n) == Labels.UNDECIDED);
            }
            byte[] together = parts.computeIfAbsent(open, key -> new byte[net.size()]);
            for (int n = 0; n < part.length; n++) {
                together[n] |= part[n];
            }
        }
        parts.forEach((open, part) -> containOrContradict(part, open));
    }

    private void containOrContradict(byte[] part, BitSet open) {
        int contains = encoding.sat.variable();
        Literals either = new Literals().push(contains);
        for (int node = 0; node < part.length; node++) {
            if (part[node] != Labels.UNDECIDED) {
                encoding.sat.clause(-contains, literal(node, part[node]));
            }
            if (open.get(node)) {
                either.push(literal(node, part[node] == Labels.IN ? Labels.OUT : Labels.IN));
            }
        }
        encoding.sat.clause(either);
    }
}
