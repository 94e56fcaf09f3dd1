// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal.install;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Has the product install and take away what comes from update sites: a process of its own without a display, since p2 needs OSGi and this program
 * has none.
 */
public final class ProductInstaller {
    /**
     * What p2 has done something with.
     *
     * @param id      of a feature or plug-in
     * @param version of it
     * @param name    for people
     * @param licence its text in one line; may be empty
     */
    public record Unit(String id, String version, String name, String licence) {
    }

    private static final int UNIT_COLUMNS = 5;

    private final Path home;

    /** @param home folder of the product */
    public ProductInstaller(Path home) {
        this.home = home;
    }

    /**
     * Runs it.
     *
     * @param arguments as the application for installing takes them
     * @throws InstallationException where it could not be done, with p2's reason
     */
    public List<Unit> run(List<String> arguments) throws InstallationException, IOException {
        Path answer = Files.createTempFile("elenchus-install", ".txt");
        Path log = Files.createTempFile("elenchus-install", ".log");
        try {
            List<String> command = new ArrayList<>(List.of(java(), "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true", "-jar", launcher().toString(),
                    "-nosplash", "-data", "@none", "-application", "org.elenchus.install.application", answer.toString()));
            command.addAll(arguments);
            Process process = new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true).redirectOutput(log.toFile())
                    .redirectInput(ProcessBuilder.Redirect.from(new File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null"))).start();
            int code = process.waitFor();
            List<String> lines = Files.readAllLines(answer);
            if (code != 0) {
                throw new InstallationException("install.failed", code, Files.readString(log).strip());
            }
            return read(lines);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new java.util.concurrent.CancellationException();
        } finally {
            Files.deleteIfExists(answer);
            Files.deleteIfExists(log);
        }
    }

    private static List<Unit> read(List<String> lines) throws InstallationException {
        List<Unit> units = new ArrayList<>();
        for (String line : lines) {
            String[] columns = line.split("\t", -1);
            if (columns[0].equals("error")) {
                throw new InstallationException("install.refused", columns[1]);
            }
            if (columns.length == UNIT_COLUMNS) {
                units.add(new Unit(columns[1], columns[2], columns[3], columns[4]));
            }
        }
        return units;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private Path launcher() throws IOException, InstallationException {
        try (Stream<Path> plugins = Files.list(home.resolve("plugins"))) {
            return plugins.filter(file -> file.getFileName().toString().startsWith("org.eclipse.equinox.launcher_")).findFirst()
                    .orElseThrow(() -> new InstallationException("install.noProduct"));
        }
    }
}
