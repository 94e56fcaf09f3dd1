// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

import java.math.BigInteger;

import org.elenchus.core.spi.Progress;
import org.elenchus.reasoning.network.Network;

/** The census of one part: by counting where that ends soon, else the status by questions to the solver and the number left open. */
final class PartCensus {
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

    /**
     * The census of the part.
     *
     * @param allowance nodes that counting may look at
     * @param limit     labellings that may be listed
     */
    Census take(long allowance, int limit) {
        if (semantics == Semantics.SEMI_STABLE) {
            return semiStable(allowance, limit);
        }
        if (semantics == Semantics.IDEAL) {
            return listed(limit);
        }
        try {
            return new Counter(semantics, memory, allowance, progress).count(part);
        } catch (BoundExceeded e) {
            return new Census(null, asked());
        }
    }

    private Census semiStable(long allowance, int limit) {
        // Where anything is two-valued, the two-valued labellings are the semi-stable ones.
        if (new TwoValuedSearch(part, false, progress).next() != null) {
            return new PartCensus(part, Semantics.TWO_VALUED, memory, progress).take(allowance, limit);
        }
        return listed(limit);
    }

    private Census listed(int limit) {
        Status status = new Status(part.size());
        Search search = Search.of(part, semantics, progress);
        int count = 0;
        for (byte[] labels = search.next(); labels != null; labels = search.next()) {
            status.addAll(labels);
            if (++count > limit) {
                throw new IllegalStateException("more than " + limit + " labellings of a part that cannot be counted otherwise");
            }
        }
        return new Census(BigInteger.valueOf(count), status);
    }

    private Status asked() {
        return switch (semantics) {
        case PREFERRED -> AdmissibleStatus.preferred(part, progress);
        case COMPLETE -> complete();
        default -> twoValued(semantics == Semantics.STABLE);
        };
    }

    /** The grounded labelling of a part leaves all its nodes undecided, and it is complete. */
    private Status complete() {
        Status status = AdmissibleStatus.credulous(part, progress);
        status.addAll(Grounded.of(part));
        return status;
    }

    private Status twoValued(boolean founded) {
        Status status = new Status(part.size());
        TwoValuedSearch search = new TwoValuedSearch(part, founded, progress);
        for (int node = 0; node < part.size(); node++) {
            progress.checkCancelled();
            for (byte label = Labels.IN; label <= Labels.OUT; label++) {
                byte[] found = status.can(node, label) ? null : search.with(node, label);
                if (found != null) {
                    status.addAll(found);
                }
            }
        }
        return status;
    }
}
