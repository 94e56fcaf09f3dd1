// SPDX-License-Identifier: EPL-2.0
package org.elenchus.bench;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

import org.elenchus.core.document.MapDocument;
import org.elenchus.testkit.MapGenerator;

/**
 * The editor in the built workbench, worked with keys and mouse: how long until there is a picture, and for how long the window stands still at most.
 * Starts the product with one more bundle, the one in {@code releng/bench/editor}, and without a display an Xvfb with openbox for it.
 */
public final class EditorBench {
    private static final int MOST_MINUTES = 30;

    private final Path root;
    private final Path product;
    private final Path work;

    private EditorBench(Path root, Path product, Path work) {
        this.root = root;
        this.product = product;
        this.work = work;
    }

    /** @param arguments numbers of statements; 1,000 and 10,000 where there are none */
    public static void main(String[] arguments) throws Exception {
        int[] sizes = arguments.length == 0 ? new int[] {1_000, 10_000} : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        Path work = Files.createTempDirectory("editor-bench");
        int code;
        try {
            code = new EditorBench(Path.of(System.getProperty("elenchus.root")), Path.of(System.getProperty("elenchus.product")), work).run(sizes);
        } finally {
            delete(work);
        }
        System.exit(code);
    }

    private int run(int[] sizes) throws Exception {
        List<String> maps = new ArrayList<>();
        for (int size : sizes) {
            Path map = work.resolve(size + ".argmap");
            MapDocument.of(MapGenerator.plain(size, 42), "bench").saveAs(map);
            maps.add(map.toString());
        }
        Path bundle = bundle();
        configure(bundle);
        Path out = work.resolve("out.md");
        System.out.println("| map | what | longest standstill, ms: median | worst | its processor time, ms: median | worst |");
        System.out.println("|---|---|---|---|---|---|");
        return start(String.join(File.pathSeparator, maps), out);
    }

    /** Compiles the bundle that measures against the product that is measured. */
    private Path bundle() throws IOException {
        Path sources = root.resolve("releng/bench/editor");
        Path classes = Files.createDirectories(work.resolve("classes"));
        String path = files(product.resolve("plugins"), ".jar").stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        List<String> options = new ArrayList<>(List.of("-nowarn", "-proc:none", "--release", "17", "-encoding", "UTF-8", "-d", classes.toString(),
                "-cp", path));
        files(sources.resolve("src"), ".java").forEach(file -> options.add(file.toString()));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler.run(null, null, null, options.toArray(String[]::new)) != 0) {
            throw new IOException("the bench's bundle does not compile against " + product.resolve("plugins"));
        }
        Path jar = work.resolve("org.elenchus.bench.editor.jar");
        Manifest manifest;
        try (var in = Files.newInputStream(sources.resolve("META-INF/MANIFEST.MF"))) {
            manifest = new Manifest(in);
        }
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        try (OutputStream file = Files.newOutputStream(jar); JarOutputStream to = new JarOutputStream(file, manifest)) {
            add(to, sources.resolve("plugin.xml"), "plugin.xml");
            for (Path compiled : files(classes, ".class")) {
                add(to, compiled, classes.relativize(compiled).toString().replace(File.separatorChar, '/'));
            }
        }
        return jar;
    }

    private static void add(JarOutputStream to, Path file, String name) throws IOException {
        to.putNextEntry(new JarEntry(name));
        Files.copy(file, to);
        to.closeEntry();
    }

    /** The product's configuration with one more bundle, in a place of its own: the product stays as it is. */
    private void configure(Path bundle) throws IOException {
        Path configuration = Files.createDirectories(work.resolve("configuration/org.eclipse.equinox.simpleconfigurator"));
        Path from = product.resolve("configuration");
        List<String> bundles = new ArrayList<>();
        for (String line : Files.readAllLines(from.resolve("org.eclipse.equinox.simpleconfigurator/bundles.info"))) {
            bundles.add(line.replace(",plugins/", "," + product.resolve("plugins").toUri()));
        }
        bundles.add("org.elenchus.bench.editor,1.0.0," + bundle.toUri() + ",4,false");
        Path info = configuration.resolve("bundles.info");
        Files.write(info, bundles);
        List<String> settings = new ArrayList<>();
        for (String line : Files.readAllLines(from.resolve("config.ini"))) {
            if (line.startsWith("eclipse.p2.")) {
                continue;
            }
            settings.add(line.startsWith("org.eclipse.equinox.simpleconfigurator.configUrl=")
                    ? "org.eclipse.equinox.simpleconfigurator.configUrl=" + info.toUri().toString().replace(":", "\\:")
                    : line.replace("file\\:plugins/", product.resolve("plugins").toUri().toString().replace(":", "\\:")));
        }
        Files.write(work.resolve("configuration/config.ini"), settings);
    }

    private int start(String maps, Path out) throws IOException, InterruptedException {
        String launcher = files(product.resolve("plugins"), ".jar").stream().map(Path::toString)
                .filter(file -> file.contains("org.eclipse.equinox.launcher_")).findFirst().orElseThrow();
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-Xss4m", "-Delenchus.bench.rounds=" + Integer.getInteger("elenchus.bench.rounds", 5), "-Delenchus.bench.only=" + System.getProperty("elenchus.bench.only", ""),
                "-Delenchus.bench.maps=" + maps, "-Delenchus.bench.out=" + out,
                "-Delenchus.bench.stacks=" + System.getProperty("elenchus.bench.stacks", "0"), "-Dosgi.install.area=" + product.toUri(), "-jar", launcher,
                "-configuration", work.resolve("configuration").toString(), "-data", work.resolve("data").toString(), "-nosplash", "-consoleLog"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(work.resolve("log").toFile());
        List<Process> display = new ArrayList<>();
        try {
            String own = System.getenv("DISPLAY");
            builder.environment().put("DISPLAY", own != null && !own.isBlank() ? own : startDisplay(display));
            Process workbench = builder.start();
            follow(workbench, out);
            if (workbench.waitFor() != 0) {
                System.err.println(Files.readString(work.resolve("log")));
            }
            return workbench.exitValue();
        } finally {
            display.forEach(Process::destroy);
        }
    }

    /** Prints rows as they are measured, since all of them take minutes. */
    private static void follow(Process workbench, Path out) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MOST_MINUTES);
        int printed = 0;
        boolean over;
        do {
            over = workbench.waitFor(1, TimeUnit.SECONDS);
            String rows = Files.exists(out) ? Files.readString(out) : "";
            System.out.print(rows.substring(printed));
            System.out.flush();
            printed = rows.length();
        } while (!over && System.nanoTime() < end);
        if (!over) {
            System.err.println("the workbench was ended after " + MOST_MINUTES + " minutes");
            workbench.destroyForcibly();
        }
    }

    /** @return the name of a display of our own, with a window manager */
    private static String startDisplay(List<Process> started) throws IOException {
        Process xvfb = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        started.add(xvfb);
        String number = xvfb.inputReader().readLine();
        if (number == null) {
            throw new IOException("Xvfb did not start; give a display in DISPLAY");
        }
        ProcessBuilder openbox = new ProcessBuilder("openbox").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        openbox.environment().put("DISPLAY", ":" + number);
        started.add(0, openbox.start());
        return ":" + number;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = new ArrayList<>(files.toList());
        }
        java.util.Collections.reverse(all);
        for (Path file : all) {
            Files.deleteIfExists(file);
        }
    }
}
