// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

import org.elenchus.core.spi.Progress;
import org.elenchus.reasoning.network.Network;

/** Finds the labellings of a network one after another. */
interface Search {
    /** A further labelling, or null where all have been found. */
    byte[] next();

    /** The search for the labellings of a semantics. */
    static Search of(Network net, Semantics semantics, Progress progress) {
        return switch (semantics) {
        case COMPLETE -> complete(net, progress);
        case PREFERRED -> net.size() < GrowingPreferred.LARGE ? preferred(net, progress) : largePreferred(net, progress);
        case STABLE -> new TwoValuedSearch(net, true, progress);
        case TWO_VALUED -> new TwoValuedSearch(net, false, progress);
        case SEMI_STABLE -> new SemiStableSearch(net, progress);
        case GROUNDED -> once(Grounded.of(net));
        case IDEAL -> once(Ideal.of(net, progress));
        };
    }

    private static Search complete(Network net, Progress progress) {
        Encoding encoding = new Encoding(net, Encoding.Kind.COMPLETE, progress);
        return () -> {
            if (!encoding.sat.solve()) {
                return null;
            }
            byte[] labels = encoding.labels();
            encoding.exclude(labels);
            return labels;
        };
    }

    /** Since the solver tries true first, each admissible labelling that it finds is maximal, hence preferred. */
    static Search preferred(Network net, Progress progress) {
        return preferred(new Encoding(net, Encoding.Kind.ADMISSIBLE, progress));
    }

    private static Search preferred(Encoding encoding) {
        return () -> {
            if (!encoding.sat.solve()) {
                return null;
            }
            byte[] labels = encoding.labels();
            encoding.excludeBelow(labels);
            return labels;
        };
    }

    private static Search largePreferred(Network net, Progress progress) {
        Search[] others = new Search[1];
        return () -> {
            if (others[0] != null) {
                return others[0].next();
            }
            byte[] first = GrowingPreferred.of(net, progress);
            Encoding encoding = new Encoding(net, Encoding.Kind.ADMISSIBLE, progress);
            encoding.excludeBelow(first);
            others[0] = preferred(encoding);
            return first;
        };
    }

    private static Search once(byte[] labels) {
        byte[][] rest = { labels };
        return () -> {
            byte[] found = rest[0];
            rest[0] = null;
            return found;
        };
    }
}
