// SPDX-License-Identifier: EPL-2.0
package org.elenchus.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The answer set solver clingo, whose executable the property {@code elenchus.clingo} names, with encodings in the manner of ASPARTIX written from the definitions. */
public final class Clingo {
    private static final String CONFLICT_FREE = """
            { in(X) : arg(X) }.
            defeated(X) :- in(Y), att(Y,X).
            :- in(X), defeated(X).
            #show in/1.
            """;
    private static final String ADMISSIBLE = CONFLICT_FREE + """
            :- in(X), att(Y,X), not defeated(Y).
            """;

    /** What is asked: the program and the options. */
    public enum Question {
        COMPLETE(ADMISSIBLE + """
                undefended(X) :- att(Y,X), not defeated(Y).
                :- arg(X), not undefended(X), not in(X).
                """, "-n", "0"),
        STABLE(CONFLICT_FREE + ":- arg(X), not in(X), not defeated(X).\n", "-n", "0"),
        PREFERRED(ADMISSIBLE + "#heuristic in(X) : arg(X). [1,true]\n", "--heuristic=Domain", "--enum-mode=domRec", "-n", "0"),
        ONE_STABLE(STABLE.program, "-n", "1"),
        ONE_PREFERRED(PREFERRED.program, "--heuristic=Domain", "--enum-mode=domRec", "-n", "1"),
        /** The union of all preferred extensions. */
        CREDULOUS_PREFERRED(ADMISSIBLE, "--enum-mode=brave", "-n", "0"),
        CREDULOUS_STABLE(STABLE.program, "--enum-mode=brave", "-n", "0"),
        SCEPTICAL_STABLE(STABLE.program, "--enum-mode=cautious", "-n", "0"),
        /** The intersection of all complete extensions. */
        GROUNDED(COMPLETE.program, "--enum-mode=cautious", "-n", "0");

        private final String program;
        private final List<String> options;

        Question(String program, String... options) {
            this.program = program;
            this.options = List.of(options);
        }

        private boolean isOneAnswer() {
            return options.contains("--enum-mode=brave") || options.contains("--enum-mode=cautious");
        }
    }

    /**
     * What came of it.
     *
     * @param sets    answers; for a union or intersection just that, and none where there is no extension
     * @param seconds of the whole process
     */
    public record Answer(Set<Set<Integer>> sets, double seconds) {
    }

    private final String executable;

    private Clingo(String executable) {
        this.executable = executable;
    }

    /** Empty where the property names none. */
    public static Optional<Clingo> given() {
        String executable = System.getProperty("elenchus.clingo", "");
        return executable.isEmpty() || executable.equals("null") ? Optional.empty() : Optional.of(new Clingo(executable));
    }

    /** A framework as facts in a file, to be deleted by whoever asked for it. */
    public static Path facts(AttackGraphs.Graph graph) throws IOException {
        StringBuilder facts = new StringBuilder();
        for (int i = 0; i < graph.size(); i++) {
            facts.append("arg(").append(i).append(").\n");
        }
        for (int i = 0; i < graph.from().length; i++) {
            facts.append("att(").append(graph.from()[i]).append(',').append(graph.to()[i]).append(").\n");
        }
        return Files.writeString(Files.createTempFile("framework", ".lp"), facts);
    }

    /**
     * Asks about a framework.
     *
     * @param limit in seconds
     * @return null where it took longer
     */
    public Answer ask(Question question, Path facts, int limit) throws IOException, InterruptedException {
        Path program = Files.writeString(Files.createTempFile("question", ".lp"), question.program);
        Path output = Files.createTempFile("answer", ".txt");
        try {
            List<String> command = new ArrayList<>(List.of(executable, "--verbose=0"));
            command.addAll(question.options);
            command.addAll(List.of(program.toString(), facts.toString()));
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
            if (!process.waitFor(limit, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                return null;
            }
            return new Answer(read(output, question), (System.nanoTime() - start) / 1e9);
        } finally {
            Files.delete(program);
            Files.delete(output);
        }
    }

    private static Set<Set<Integer>> read(Path output, Question question) {
        try {
            Set<Set<Integer>> sets = new HashSet<>();
            for (String line : Files.readAllLines(output, StandardCharsets.UTF_8)) {
                if (line.isEmpty() || line.startsWith("in(")) {
                    if (question.isOneAnswer()) {
                        sets.clear();
                    }
                    sets.add(numbers(line));
                }
            }
            return sets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<Integer> numbers(String line) {
        Set<Integer> numbers = new HashSet<>();
        Arrays.stream(line.split(" ")).filter(a -> a.startsWith("in(")).forEach(a -> numbers.add(Integer.valueOf(a.substring(3, a.length() - 1))));
        return numbers;
    }
}
