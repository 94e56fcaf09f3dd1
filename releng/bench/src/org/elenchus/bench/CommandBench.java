// SPDX-License-Identifier: EPL-2.0
package org.elenchus.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.elenchus.core.document.MapFiles;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.testkit.MapGenerator;

/**
 * Whole commands, from start to exit: {@code elenchus export} beside {@code argdown map} on the same maps, taking turns in one run.
 * {@code ELENCHUS}: the launcher of the built product; {@code ARGDOWN}: the peer's command, left out where it is not given.
 */
public final class CommandBench {
    private static final int ROUNDS = 5;

    private CommandBench() {
    }

    public static void main(String[] arguments) throws Exception {
        int[] sizes = arguments.length == 0 ? new int[] {100, 1_000, 3_000} : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        String elenchus = System.getenv("ELENCHUS");
        String argdown = System.getenv("ARGDOWN");
        if (elenchus == null) {
            throw new IllegalStateException("set ELENCHUS to the launcher of the built product");
        }
        Path folder = Files.createTempDirectory("bench");
        System.out.println("| statements | command | s | peak MB |");
        System.out.println("|---|---|---|---|");
        for (int size : sizes) {
            ArgumentMap map = MapGenerator.plain(size, 42);
            Path ours = folder.resolve("map.argmap");
            Path theirs = folder.resolve("map.argdown");
            MapFiles.save(map, ours);
            Files.writeString(theirs, argdown(map));
            List<List<String>> commands = new ArrayList<>();
            for (String format : List.of("svg", "pdf")) {
                commands.add(List.of(elenchus, "export", ours.toString(), "-o", folder.resolve("our." + format).toString()));
                if (argdown != null) {
                    commands.add(List.of(argdown, "map", "-f", format, theirs.toString(), folder.resolve("out-" + format).toString()));
                }
            }
            commands.add(List.of(elenchus, "info", ours.toString(), "--json"));
            measure(size, commands, folder);
        }
    }

    /** Each statement, and below it what is argued for and against it, premise by premise. */
    private static String argdown(ArgumentMap map) {
        StringBuilder text = new StringBuilder();
        for (Statement statement : map.getStatements()) {
            text.append('[').append(statement.getId()).append("]: ").append(statement.getText()).append('\n');
            for (Argument argument : statement.getIncoming()) {
                for (Premise premise : argument.getPremises()) {
                    text.append("    <").append(argument.getPolarity() == Polarity.PRO ? '+' : '-');
                    text.append(" [").append(premise.getStatement().getId()).append("]\n");
                }
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static void measure(int size, List<List<String>> commands, Path folder) throws Exception {
        double[][] times = new double[commands.size()][ROUNDS];
        long[] peaks = new long[commands.size()];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < commands.size(); i++) {
                long start = System.nanoTime();
                peaks[i] = Math.max(peaks[i], run(commands.get(i), folder));
                times[i][round] = (System.nanoTime() - start) / 1e9;
            }
        }
        for (int i = 0; i < commands.size(); i++) {
            Arrays.sort(times[i]);
            String command = Path.of(commands.get(i).get(0)).getFileName() + " " + commands.get(i).get(1);
            String last = commands.get(i).get(commands.get(i).size() - 1);
            String format = last.endsWith("pdf") ? " (PDF)" : last.endsWith("svg") ? " (SVG)" : "";
            System.out.printf("| %d | %s%s | %.2f | %s |%n", size, command, format, times[i][ROUNDS / 2], peaks[i] == 0 ? "" : peaks[i]);
        }
    }

    /** @return greatest resident size in MB as the system counts it; 0 where it does not say */
    private static long run(List<String> command, Path folder) throws IOException, InterruptedException {
        Path measured = folder.resolve("time");
        List<String> timed = new ArrayList<>();
        boolean hasTime = Files.isExecutable(Path.of("/usr/bin/time"));
        if (hasTime) {
            timed.addAll(List.of("/usr/bin/time", "-f", "%M", "-o", measured.toString()));
        }
        timed.addAll(command);
        Process process = new ProcessBuilder(timed).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        if (process.waitFor() != 0) {
            throw new IOException("failed: " + String.join(" ", command));
        }
        return hasTime ? Long.parseLong(Files.readString(measured).trim()) / 1024 : 0;
    }
}
