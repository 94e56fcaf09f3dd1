// SPDX-License-Identifier: EPL-2.0
package org.elenchus.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.elenchus.core.spi.Progress;
import org.elenchus.reasoning.network.Network;
import org.elenchus.reasoning.semantics.Census;
import org.elenchus.reasoning.semantics.Grounded;
import org.elenchus.reasoning.semantics.Labellings;
import org.elenchus.reasoning.semantics.Semantics;
import org.elenchus.testkit.AttackGraphs;
import org.elenchus.testkit.Clingo;
import org.elenchus.testkit.Clingo.Question;

/**
 * Times the labelling semantics on attack graphs, and in the same run clingo and TweetyProject where the properties {@code elenchus.clingo} and {@code elenchus.tweety} say where
 * they are: {@code ReasoningBench [limit in seconds] [sizes...]}. Ours: in process, warm, median. clingo: its whole process. TweetyProject: solving in a process of its own, first call.
 */
public final class ReasoningBench {
    private static final List<String> KINDS = List.of("er", "ws", "ba", "map");
    private static final int LARGE = 100_000;

    /** What is timed. */
    private enum Task {
        GROUNDED("grounded", Question.GROUNDED, "SimpleGroundedReasoner", Integer.MAX_VALUE),
        ONE_STABLE("one stable, or that there is none", Question.ONE_STABLE, "SatStableReasoner", LARGE),
        ONE_PREFERRED("one preferred", Question.ONE_PREFERRED, "SimplePreferredReasoner", LARGE),
        STABLE_STATUS("stable: all accepted credulously, sceptically", Question.CREDULOUS_STABLE, null, LARGE),
        PREFERRED_CREDULOUS("preferred: all accepted credulously", Question.CREDULOUS_PREFERRED, null, 10_000),
        PREFERRED_STATUS("preferred: status of all", null, null, 10_000),
        IDEAL("ideal", null, null, 10_000),
        PREFERRED_NUMBER("preferred: number and status", null, null, 1_000),
        STABLE_NUMBER("stable: number and status", null, null, 1_000);

        private final String title;
        private final Question question;
        private final String reasoner;
        private final int largest;

        Task(String title, Question question, String reasoner, int largest) {
            this.title = title;
            this.question = question;
            this.reasoner = reasoner;
            this.largest = largest;
        }

        private Object on(Network net, Progress progress) {
            return switch (this) {
            case GROUNDED -> Grounded.of(net);
            case ONE_STABLE -> new Labellings(net, Semantics.STABLE, progress).some();
            case ONE_PREFERRED -> new Labellings(net, Semantics.PREFERRED, progress).some();
            case STABLE_STATUS -> new Labellings(net, Semantics.STABLE, progress).status();
            case PREFERRED_CREDULOUS -> new Labellings(net, Semantics.COMPLETE, progress).status();
            case PREFERRED_STATUS -> new Labellings(net, Semantics.PREFERRED, progress).status();
            case IDEAL -> new Labellings(net, Semantics.IDEAL, progress).some();
            case PREFERRED_NUMBER -> number(new Labellings(net, Semantics.PREFERRED, progress).census());
            case STABLE_NUMBER -> number(new Labellings(net, Semantics.STABLE, progress).census());
            };
        }

        private static String number(Census census) {
            return census.count() == null ? "unknown" : census.count().bitLength() < 60 ? census.count().toString() : "2^" + census.count().bitLength();
        }
    }

    private final int limit;
    private final Optional<Clingo> clingo = Clingo.given();

    private ReasoningBench(int limit) {
        this.limit = limit;
    }

    public static void main(String[] arguments) throws Exception {
        int limit = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
        int[] sizes = arguments.length > 1 ? Arrays.stream(arguments, 1, arguments.length).mapToInt(Integer::parseInt).toArray()
                : new int[] { 1_000, 10_000, LARGE, 1_000_000 };
        ReasoningBench bench = new ReasoningBench(limit);
        bench.warmUp();
        System.out.println("| task | nodes | graph | Elenchus | clingo | TweetyProject | result |\n|---|---|---|---|---|---|---|");
        for (int size : sizes) {
            for (Task task : Task.values()) {
                for (String kind : size <= task.largest ? KINDS : List.<String>of()) {
                    bench.row(task, AttackGraphs.of(kind, size));
                }
            }
        }
    }

    private static Network network(AttackGraphs.Graph graph) {
        return Network.ofAttacks(graph.size(), graph.from(), graph.to());
    }

    private void warmUp() {
        for (int i = 0; i < 8; i++) {
            for (String kind : KINDS) {
                Network net = network(AttackGraphs.of(kind, 1_000));
                for (Task task : List.of(Task.GROUNDED, Task.ONE_STABLE, Task.ONE_PREFERRED, Task.PREFERRED_STATUS)) {
                    task.on(net, Progress.NONE);
                }
            }
        }
    }

    private void row(Task task, AttackGraphs.Graph graph) throws Exception {
        String[] result = { "" };
        String ours = ours(task, network(graph), result);
        boolean peers = graph.size() <= LARGE;
        System.out.printf("| %s | %,d | %s | %s | %s | %s | %s |%n", task.title, graph.size(), graph.kind(), ours, peers ? clingo(task, graph) : "",
                peers ? tweety(task, graph) : "", result[0]);
    }

    private String ours(Task task, Network net, String[] result) {
        double[] seconds = new double[5];
        int runs = 0;
        double total = 0;
        while (runs < seconds.length && (runs == 0 || total < limit / 2.0)) {
            long start = System.nanoTime();
            try {
                Object found = task.on(net, new Limit(start + limit * 1_000_000_000L));
                result[0] = found == null ? "none" : found instanceof String text ? text : "";
            } catch (CancellationException e) {
                return "over " + limit;
            }
            seconds[runs] = (System.nanoTime() - start) / 1e9;
            total += seconds[runs++];
        }
        Arrays.sort(seconds, 0, runs);
        return text(seconds[runs / 2]);
    }

    private static String text(double seconds) {
        return String.format(Locale.ROOT, seconds < 0.001 ? "%.5f" : seconds < 1 ? "%.3f" : "%.1f", seconds);
    }

    private String clingo(Task task, AttackGraphs.Graph graph) throws Exception {
        if (clingo.isEmpty() || task.question == null) {
            return "";
        }
        Path facts = Clingo.facts(graph);
        try {
            Clingo.Answer answer = clingo.get().ask(task.question, facts, limit);
            return answer == null ? "over " + limit : text(answer.seconds());
        } finally {
            Files.delete(facts);
        }
    }

    private String tweety(Task task, AttackGraphs.Graph graph) throws Exception {
        String folder = System.getProperty("elenchus.tweety", "");
        if (folder.isEmpty() || task.reasoner == null) {
            return "";
        }
        return new Tool(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xss64m", "-Delenchus.tweety=" + folder, "-cp",
                System.getProperty("java.class.path"), TweetyTime.class.getName(), task.reasoner, graph.kind(), String.valueOf(graph.size()))).run(limit + 10, limit);
    }

    /** Cancels at a time. */
    private record Limit(long end) implements Progress {
        @Override
        public boolean isCancelled() {
            return System.nanoTime() > end;
        }
    }

    /** A process that prints how long its work took. */
    private record Tool(List<String> command) {
        String run(int patience, int limit) throws Exception {
            Path output = Files.createTempFile("time", ".txt");
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
            try {
                if (!process.waitFor(patience, java.util.concurrent.TimeUnit.SECONDS)) {
                    process.destroyForcibly().waitFor();
                    return "over " + limit;
                }
                String said = Files.readString(output).strip();
                return process.exitValue() == 0 ? text(Double.parseDouble(said)) : "failed";
            } finally {
                Files.delete(output);
            }
        }
    }
}
