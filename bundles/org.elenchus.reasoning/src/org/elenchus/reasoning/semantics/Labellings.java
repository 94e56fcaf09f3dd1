// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import org.elenchus.core.spi.Progress;
import org.elenchus.reasoning.network.Condition;
import org.elenchus.reasoning.network.Network;

/**
 * All labellings of a network under one semantics. What the grounded labelling decides is taken out first; what remains falls apart into
 * parts that no link joins, each of which is solved by itself. Not thread-safe.
 */
public final class Labellings implements Iterable<byte[]> {
    /** Nodes looked at while counting before giving up: a few seconds. */
    public static final long THOROUGH = 30_000_000;
    /** Nodes looked at while counting before giving up: some hundredths of a second. */
    public static final long BRIEF = 300_000;

    private final Semantics semantics;
    private final Progress progress;
    private final CensusMemory memory;
    private final byte[] grounded;
    private final List<int[]> nodes;
    private final List<Network> parts = new ArrayList<>();
    private final boolean impossible;

    public Labellings(Network net, Semantics semantics, Progress progress) {
        this(net, null, semantics, new CensusMemory(), progress);
    }

    /**
     * The labellings under what is laid down.
     *
     * @param fixed    see {@link Grounded#of(Network, byte[])}; or null
     * @param memory   keeps what is worked out, for the next time
     * @param progress asked again and again whether to go on
     */
    public Labellings(Network net, byte[] fixed, Semantics semantics, CensusMemory memory, Progress progress) {
        this.semantics = semantics;
        this.progress = progress;
        this.memory = memory;
        this.grounded = Grounded.of(net, fixed);
        this.nodes = semantics == Semantics.GROUNDED ? List.of() : Components.connected(net, grounded, fixed);
        int[] scratch = Subnetwork.scratch(net);
        for (int[] part : nodes) {
            parts.add(Subnetwork.of(net, grounded, part, scratch));
        }
        impossible = (semantics == Semantics.STABLE || semantics == Semantics.TWO_VALUED) && leavesOpen(net, fixed);
    }

    /** Whether a node can be neither in nor out, which no two-valued labelling allows. */
    private static boolean leavesOpen(Network net, byte[] fixed) {
        for (int node = 0; node < net.size(); node++) {
            boolean free = fixed == null || fixed[node] == Labels.UNDECIDED;
            if (free ? net.condition(node) == Condition.OPEN : fixed[node] == Labels.HELD_OPEN) {
                return true;
            }
        }
        return false;
    }

    /** The grounded labelling, which every labelling of every semantics agrees with. */
    public byte[] grounded() {
        return grounded.clone();
    }

    /** Some labelling, or null where there is none. */
    public byte[] some() {
        Iterator<byte[]> all = iterator();
        return all.hasNext() ? all.next() : null;
    }

    /** The labellings in an order that is always the same, found as they are asked for. */
    @Override
    public Iterator<byte[]> iterator() {
        return impossible ? java.util.Collections.emptyIterator() : new Product();
    }

    /** Puts the labellings of the parts together, the first part changing fastest. */
    private final class Product implements Iterator<byte[]> {
        private final List<Listing> listings = new ArrayList<>();
        private final int[] at = new int[parts.size()];
        private boolean more = true;
        /** Whether the last one was handed out and the next one was not looked for yet, which may take long and not be wanted. */
        private boolean handedOut;

        Product() {
            for (Network part : parts) {
                listings.add(new Listing(part));
            }
            for (Listing listing : listings) {
                more = more && listing.get(0) != null;
            }
        }

        @Override
        public boolean hasNext() {
            if (handedOut) {
                handedOut = false;
                advance();
            }
            return more;
        }

        @Override
        public byte[] next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            byte[] labels = grounded.clone();
            for (int i = 0; i < at.length; i++) {
                byte[] local = listings.get(i).get(at[i]);
                for (int j = 0; j < nodes.get(i).length; j++) {
                    labels[nodes.get(i)[j]] = local[j];
                }
            }
            handedOut = true;
            return labels;
        }

        private void advance() {
            for (int i = 0; i < at.length; i++) {
                at[i]++;
                if (listings.get(i).get(at[i]) != null) {
                    return;
                }
                at[i] = 0;
            }
            more = false;
        }
    }

    /** The labellings of one part, kept as far as they were asked for. */
    private final class Listing {
        private final Network part;
        private Search search;
        private final List<byte[]> found = new ArrayList<>();

        Listing(Network part) {
            this.part = part;
        }

        byte[] get(int index) {
            if (search == null) {
                search = Search.of(part, semantics, progress);
            }
            while (found.size() <= index && (found.isEmpty() || found.get(found.size() - 1) != null)) {
                found.add(search.next());
            }
            return index < found.size() ? found.get(index) : null;
        }
    }

    /** The number of labellings, where it can be found out in a few seconds, and the status of each node. */
    public Census census() {
        return census(THOROUGH);
    }

    /** The status of each node, without a number unless that is known. */
    public Census status() {
        return census(0);
    }

    /** @param allowance how hard to try to find the number: nodes looked at, or 0 */
    public Census census(long allowance) {
        Status status = new Status(grounded.length);
        if (semantics.isUnique()) {
            status.addAll(some());
            return new Census(BigInteger.ONE, status);
        }
        if (impossible) {
            return new Census(BigInteger.ZERO, status);
        }
        BigInteger count = BigInteger.ONE;
        boolean complete = true;
        List<Census> counted = new ArrayList<>();
        progress.begin("", parts.size());
        for (Network part : parts) {
            // A number is worth nothing where that of another part is not known.
            Census census = census(part, count == null ? 0 : allowance);
            if (census.isNone()) {
                return new Census(BigInteger.ZERO, status);
            }
            counted.add(census);
            count = count == null || census.count() == null ? null : count.multiply(census.count());
            complete &= census.complete();
            progress.worked(1);
        }
        status.addAll(grounded);
        for (int i = 0; i < parts.size(); i++) {
            status.replaceFrom(counted.get(i).status(), nodes.get(i));
        }
        return new Census(count, status, complete);
    }

    private Census census(Network part, long allowance) {
        Census known = memory.count(semantics, part.content());
        if (known == null || known.count() == null && allowance > BRIEF) {
            known = new PartCensus(part, semantics, memory, progress).take(allowance);
            memory.keep(semantics, part.content(), known);
        }
        return known;
    }
}
