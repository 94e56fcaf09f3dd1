// SPDX-License-Identifier: EPL-2.0
package org.elenchus.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

import org.elenchus.core.spi.Progress;
import org.elenchus.reasoning.network.Network;
import org.elenchus.reasoning.semantics.Census;
import org.elenchus.reasoning.semantics.Grounded;
import org.elenchus.reasoning.semantics.Labellings;
import org.elenchus.reasoning.semantics.Semantics;

/** Times the labelling semantics on attack graphs: {@code ReasoningBench [limit in seconds] [sizes...]}; medians of warm runs. */
public final class ReasoningBench {
    private static final String[] KINDS = { "er", "ws", "ba", "map" };

    private final long limit;

    private ReasoningBench(long limit) {
        this.limit = limit;
    }

    public static void main(String[] arguments) {
        long limit = arguments.length > 0 ? Long.parseLong(arguments[0]) : 60;
        int[] sizes = arguments.length > 1 ? Arrays.stream(arguments, 1, arguments.length).mapToInt(Integer::parseInt).toArray()
                : new int[] { 1_000, 10_000, 100_000 };
        ReasoningBench bench = new ReasoningBench(limit);
        bench.warmUp();
        System.out.println("| task | size | er | ws | ba | map |\n|---|---|---|---|---|---|");
        for (int size : sizes) {
            bench.row("grounded", size, net -> Grounded.of(net));
            bench.row("one stable", size, net -> bench.labellings(net, Semantics.STABLE).some());
            bench.row("one preferred", size, net -> bench.labellings(net, Semantics.PREFERRED).some());
            if (size <= 10_000) {
                bench.row("credulous and sceptical status and number, preferred", size, net -> bench.census(net, Semantics.PREFERRED));
                bench.row("the same, stable", size, net -> bench.census(net, Semantics.STABLE));
                bench.row("ideal", size, net -> bench.labellings(net, Semantics.IDEAL).some());
            }
        }
    }

    private interface Work {
        Object on(Network net);
    }

    private Labellings labellings(Network net, Semantics semantics) {
        return new Labellings(net, semantics, new Limit(limit));
    }

    private Object census(Network net, Semantics semantics) {
        Census census = labellings(net, semantics).census();
        return census.count() == null ? "number unknown" : census.count().bitLength() < 60 ? census.count() : "2^" + census.count().bitLength();
    }

    private void warmUp() {
        for (int i = 0; i < 5; i++) {
            for (String kind : KINDS) {
                Network net = network(kind, 1_000);
                Grounded.of(net);
                labellings(net, Semantics.STABLE).some();
                labellings(net, Semantics.PREFERRED).some();
            }
        }
    }

    private static Network network(String kind, int size) {
        AttackGraphs.Graph graph = AttackGraphs.of(kind, size);
        return Network.ofAttacks(size, graph.from(), graph.to());
    }

    private void row(String task, int size, Work work) {
        StringBuilder row = new StringBuilder("| " + task + " | " + size + " |");
        for (String kind : KINDS) {
            Network net = network(kind, size);
            row.append(' ').append(time(() -> work.on(net))).append(" |");
        }
        System.out.println(row);
    }

    private String time(Supplier<Object> work) {
        double[] seconds = new double[5];
        Object result = null;
        int runs = 0;
        double total = 0;
        while (runs < seconds.length && (runs == 0 || total < 10)) {
            long start = System.nanoTime();
            try {
                result = work.get();
            } catch (CancellationException e) {
                return "over " + limit;
            }
            seconds[runs] = (System.nanoTime() - start) / 1e9;
            total += seconds[runs++];
        }
        Arrays.sort(seconds, 0, runs);
        String note = result instanceof String || result instanceof java.math.BigInteger ? " (" + result + ")" : result == null ? " (none)" : "";
        return String.format(Locale.ROOT, "%.4f", seconds[runs / 2]) + note;
    }

    /** Cancels after so many seconds. */
    private record Limit(long end, boolean started) implements Progress {
        Limit(long seconds) {
            this(System.nanoTime() + seconds * 1_000_000_000L, true);
        }

        @Override
        public boolean isCancelled() {
            return System.nanoTime() > end;
        }
    }
}
