// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.fuzz;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

import org.elenchus.core.format.Format;
import org.elenchus.core.format.Formats;

/**
 * Reads damaged and hostile files of one format for some time: {@code FORMAT SECONDS FINDINGS [SAMPLES] [SEED]}. Each new way to fail is written, with the file, into the folder of
 * findings. Exit code 0 where there is none, 1 where there is one, 3 where a file takes too long. Run it with little memory, since what needs much is a finding too.
 */
public final class Fuzzer {
    private static final long PATIENCE = 20_000;
    private static final int NESTED_EVERY = 50;

    private final Format format;
    private final Path findings;
    private final PrintStream out;
    private final Set<String> known = new HashSet<>();
    private volatile byte[] current;
    private volatile long since;

    private Fuzzer(Format format, Path findings, PrintStream out) {
        this.format = format;
        this.findings = findings;
        this.out = out;
    }

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        if (arguments.length == 0) {
            Formats.installed().importers().forEach(format -> out.println(format.id()));
            return;
        }
        Format format = Formats.installed().importer(arguments[0]).orElseThrow(() -> new IllegalArgumentException("there is no importer " + arguments[0]));
        Path samples = arguments.length > 3 && !arguments[3].isEmpty() ? Path.of(arguments[3]) : null;
        long seed = arguments.length > 4 ? Long.parseLong(arguments[4]) : System.nanoTime();
        List<byte[]> seeds = Seeds.of(format, samples);
        if (seeds.isEmpty()) {
            seeds = List.of(new byte[] {' '});
        }
        System.exit(new Fuzzer(format, Path.of(arguments[2]), out).run(seeds, Long.parseLong(arguments[1]), seed) ? 0 : 1);
    }

    private boolean run(List<byte[]> seeds, long seconds, long seed) throws IOException {
        Random random = new Random(seed);
        Mutator mutator = new Mutator(seeds, random);
        watch();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        long count = 0;
        for (byte[] each : seeds) {
            tryOut(each, seeds.get(0));
        }
        while (System.nanoTime() < end) {
            byte[] bytes = ++count % NESTED_EVERY == 0 ? Nests.any(random) : mutator.next();
            tryOut(bytes, mutator.next());
        }
        out.printf(Locale.ROOT, "%s: %d inputs from %d seeds, %d findings, seed %d%n", format.id(), count, seeds.size(), known.size(), seed);
        return known.isEmpty();
    }

    private void tryOut(byte[] bytes, byte[] beside) throws IOException {
        since = System.currentTimeMillis();
        current = bytes;
        String finding = Trial.finding(format, bytes, beside);
        current = null;
        if (finding != null && known.add(sign(finding)) && known.size() < 40) {
            keep(bytes, finding);
        }
    }

    /** What tells one finding from another: the first lines without numbers. */
    private static String sign(String finding) {
        return finding.lines().limit(4).reduce("", String::concat).replaceAll("\\d+|\"[^\"]*\"", "#").replaceAll("(?s)(without a place: .{0,60}).*", "$1");
    }

    private void keep(byte[] bytes, String finding) throws IOException {
        Files.createDirectories(findings);
        Path file = findings.resolve(format.id() + "-" + Integer.toHexString(sign(finding).hashCode()));
        Files.write(file, bytes);
        Files.writeString(Path.of(file + ".txt"), finding + "\n");
        out.println(format.id() + ": " + file + "\n  " + finding.replace("\n", "\n  "));
    }

    private void watch() {
        Thread reader = Thread.currentThread();
        Thread watch = new Thread(() -> {
            while (true) {
                byte[] bytes = current;
                if (bytes != null && System.currentTimeMillis() - since > PATIENCE) {
                    StringBuilder finding = new StringBuilder("takes longer than " + PATIENCE / 1_000 + " s");
                    for (StackTraceElement each : reader.getStackTrace()) {
                        finding.append("\n    at ").append(each);
                    }
                    try {
                        keep(bytes, finding.toString());
                    } catch (IOException e) {
                        out.println(finding);
                    }
                    Runtime.getRuntime().halt(3);
                }
                try {
                    Thread.sleep(500);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }, "watch");
        watch.setDaemon(true);
        watch.start();
    }
}
