// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

import java.math.BigInteger;
import java.util.stream.IntStream;

import org.elenchus.core.spi.Progress;
import org.elenchus.reasoning.network.Condition;
import org.elenchus.reasoning.network.Network;

/** The census of one part: by counting where that is wanted and ends soon, else the status by questions to the solver and the number left open. */
final class PartCensus {
    /** Nodes that are looked at under semi-stable semantics, once for each greatest set of decided ones. */
    static final int LOOKED_AT = 500_000;
    /** Nodes looked at for one labelling that is listed. */
    private static final int LISTED = 20;

    private final Network part;
    private final Semantics semantics;
    private final CensusMemory memory;
    private final Progress progress;

    PartCensus(Network part, Semantics semantics, CensusMemory memory, Progress progress) {
        this.part = part;
        this.semantics = semantics;
        this.memory = memory;
        this.progress = progress;
    }

    /** @param allowance nodes that counting may look at; 0 where no number is wanted */
    Census take(long allowance) {
        return take(allowance, LOOKED_AT / (1 + part.size()));
    }

    Census take(long allowance, int ranges) {
        if (semantics == Semantics.SEMI_STABLE) {
            return semiStable(allowance, ranges);
        }
        Census counted = allowance > 0 ? counted(allowance) : null;
        if (counted != null) {
            return counted;
        }
        Status status = asked();
        return new Census(semantics.isTwoValued() && isEmpty(status) ? BigInteger.ZERO : null, status);
    }

    /** Null where counting takes more than allowed. */
    private Census counted(long allowance) {
        try {
            return new Counter(semantics, memory, allowance, progress).count(part);
        } catch (BoundExceeded e) {
            return null;
        }
    }

    /** Where anything is two-valued, the two-valued labellings are the semi-stable ones. Nothing is where a node is held open. */
    private Census semiStable(long allowance, int ranges) {
        Census twoValued = isHeldOpen() ? null : new PartCensus(part, Semantics.TWO_VALUED, memory, progress).take(allowance, ranges);
        if (twoValued != null && !twoValued.isNone()) {
            return twoValued;
        }
        Census listed = allowance > 0 ? listed(allowance / (LISTED * (1 + part.size()))) : null;
        if (listed != null) {
            return listed;
        }
        Status status = new Status(part.size());
        boolean complete = new SemiStableSearch(part, progress).status(status, ranges);
        for (int node = 0; !complete && node < part.size(); node++) {
            status.add(node, Labels.UNDECIDED);
        }
        return new Census(null, status, complete);
    }

    private boolean isHeldOpen() {
        return IntStream.range(0, part.size()).anyMatch(node -> part.condition(node) == Condition.OPEN);
    }

    /** Null where there are more than so many. */
    private Census listed(long most) {
        Status status = new Status(part.size());
        Search search = new SemiStableSearch(part, progress);
        int count = 0;
        for (byte[] labels = search.next(); labels != null; labels = search.next()) {
            status.addAll(labels);
            if (++count > most) {
                return null;
            }
        }
        return new Census(BigInteger.valueOf(count), status);
    }

    private Status asked() {
        return switch (semantics) {
        case PREFERRED -> AdmissibleStatus.preferred(part, progress);
        case COMPLETE -> complete();
        default -> new TwoValuedSearch(part, semantics == Semantics.STABLE, progress).status();
        };
    }

    private static boolean isEmpty(Status status) {
        return status.size() > 0 && !status.can(0, Labels.IN) && !status.can(0, Labels.OUT);
    }

    /** The grounded labelling of a part leaves all its nodes undecided, and it is complete. */
    private Status complete() {
        Status status = AdmissibleStatus.credulous(part, progress);
        status.addAll(Grounded.of(part));
        return status;
    }
}
