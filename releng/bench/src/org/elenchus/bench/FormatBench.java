// SPDX-License-Identifier: EPL-2.0
package org.elenchus.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.elenchus.core.format.Formats;
import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Progress;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.testkit.MapGenerator;

/**
 * Reading other tools' files: a corpus of 5,000 AIF files on all cores, warm, with the memory that is left; and an Argdown text of 10,000 statements, beside the
 * reference parser in its own process where {@code ARGDOWN_MODULES} names a folder with its {@code node_modules}. {@code ARGDOWN} is the reference's command and
 * {@code ELENCHUS} our launcher; where both are given, whole commands take turns. A file given as argument is the Argdown text to read.
 */
public final class FormatBench {
    private static final int FILES = 5_000;
    private static final int ROUNDS = 15;

    private FormatBench() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("bench");
        corpus(folder);
        Path text = arguments.length > 0 ? Path.of(arguments[0]) : text(folder);
        argdown(text);
        commands(text, folder);
    }

    /** Files of 4 to 60 statements, as the corpora of AIFdb have them. */
    private static void corpus(Path folder) throws Exception {
        List<Path> files = new ArrayList<>();
        long bytes = 0;
        for (int i = 0; i < FILES; i++) {
            Path file = folder.resolve("nodeset" + i + ".json");
            Files.write(file, written(MapGenerator.plain(4 + i % 57, i), "aif-json"));
            bytes += Files.size(file);
            files.add(file);
        }
        System.out.printf("Corpus: %d files, %.1f MB%n%n| round | files/s | processor, ms a file | heap after, MB |%n|---|---|---|---|%n", FILES, bytes / 1e6);
        ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        for (int round = 1; round <= 6; round++) {
            long start = System.nanoTime();
            long used = processor();
            readAll(files, workers);
            double seconds = (System.nanoTime() - start) / 1e9;
            used = processor() - used;
            System.gc();
            System.out.printf("| %d | %.0f | %.2f | %d |%n", round, FILES / seconds, used / 1e6 / FILES, (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
        }
        workers.shutdown();
        for (Path file : files) {
            Files.delete(file);
        }
    }

    /** Processor time of this process, in nanoseconds; unlike the time by the clock it hardly depends on what else the machine does. */
    private static long processor() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** Each file is recognised by its content and read, and its map let go. */
    private static void readAll(List<Path> files, ExecutorService workers) throws Exception {
        AtomicInteger next = new AtomicInteger();
        List<Future<Integer>> running = new ArrayList<>();
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            running.add(workers.submit(() -> {
                int statements = 0;
                for (int at = next.getAndIncrement(); at < files.size(); at = next.getAndIncrement()) {
                    statements += read(files.get(at)).getStatements().size();
                }
                return statements;
            }));
        }
        for (Future<Integer> each : running) {
            each.get();
        }
    }

    private static ArgumentMap read(Path file) throws Exception {
        Input input = Input.of(file);
        return Formats.installed().guessImporter(input).importer().read(input, new LossReport(), Progress.NONE);
    }

    private static byte[] written(ArgumentMap map, String format) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Formats.installed().exporter(format).orElseThrow().exporter().write(map, ExportRequest.plain(), out);
        return out.toByteArray();
    }

    private static Path text(Path folder) throws Exception {
        Path file = folder.resolve("map.argdown");
        Files.write(file, written(MapGenerator.plain(10_000, 42), "argdown"));
        return file;
    }

    private static void argdown(Path file) throws Exception {
        double[] times = new double[3 * ROUNDS];
        double[] processor = new double[3 * ROUNDS];
        int statements = 0;
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            long used = processor();
            statements = read(file).getStatements().size();
            times[i] = (System.nanoTime() - start) / 1e6;
            processor[i] = (processor() - used) / 1e6;
        }
        Arrays.sort(times, ROUNDS, times.length);
        Arrays.sort(processor, ROUNDS, times.length);
        System.out.printf("%nArgdown, %d statements, %.1f MB: first %.0f ms, warm %.0f ms (processor %.0f ms)%n", statements, Files.size(file) / 1e6, times[0], times[2 * ROUNDS],
                processor[2 * ROUNDS]);
        String modules = System.getenv("ARGDOWN_MODULES");
        if (modules != null) {
            Path script = Path.of(System.getProperty("elenchus.bench.folder", "releng/bench"), "argdown-warm.cjs");
            Process node = new ProcessBuilder("node", script.toString(), modules, file.toString(), Integer.toString(ROUNDS)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            System.out.println("Reference parser, warm: " + new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip() + " ms");
        }
    }

    private static void commands(Path text, Path folder) throws IOException, InterruptedException {
        String elenchus = System.getenv("ELENCHUS");
        String argdown = System.getenv("ARGDOWN");
        if (elenchus == null || argdown == null) {
            return;
        }
        List<List<String>> commands = List.of(List.of(elenchus, "convert", text.toString(), "-o", folder.resolve("out.map.json").toString()),
                List.of(elenchus, "info", text.toString(), "--json"), List.of(argdown, "json", text.toString(), folder.resolve("json").toString()));
        double[][] times = new double[commands.size()][7];
        for (int round = 0; round < 7; round++) {
            for (int i = 0; i < commands.size(); i++) {
                long start = System.nanoTime();
                Process process = new ProcessBuilder(commands.get(i)).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start();
                if (process.waitFor() != 0) {
                    throw new IOException("failed: " + commands.get(i));
                }
                times[i][round] = (System.nanoTime() - start) / 1e9;
            }
        }
        System.out.printf("%n| command | s |%n|---|---|%n");
        for (int i = 0; i < commands.size(); i++) {
            Arrays.sort(times[i]);
            System.out.printf("| %s %s | %.2f |%n", Path.of(commands.get(i).get(0)).getFileName(), commands.get(i).get(1), times[i][3]);
        }
    }
}
