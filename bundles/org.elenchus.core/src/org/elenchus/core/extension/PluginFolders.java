// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.extension;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where plug-ins lie outside of OSGi: what p2 has installed into the product, what somebody has put into its folder {@code dropins}, and what the system
 * property {@code elenchus.plugins} names.
 */
final class PluginFolders {
    private static final String BUNDLES = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";
    private static final String SHIPPED = "cli/shipped";

    private final Map<Path, Plugin.Origin> files = new LinkedHashMap<>();

    private PluginFolders() {
    }

    /**
     * Looks for plug-ins.
     *
     * @param home  folder of the product; null for none
     * @param given files and folders with the path separator between them; null for none
     */
    static Map<Path, Plugin.Origin> find(Path home, String given) {
        PluginFolders folders = new PluginFolders();
        if (given != null) {
            Arrays.stream(given.split(File.pathSeparator)).filter(name -> !name.isBlank())
                    .forEach(name -> folders.files.put(Path.of(name).toAbsolutePath(), Plugin.Origin.GIVEN));
        }
        if (home != null) {
            folders.addInstalled(home);
            jarsIn(home.resolve(Installation.DROPINS)).forEach(file -> folders.files.putIfAbsent(file, Plugin.Origin.DROPINS));
        }
        return folders.files;
    }

    private void addInstalled(Path home) {
        Path list = home.resolve(BUNDLES);
        Path shipped = home.resolve(SHIPPED);
        if (!Files.exists(list) || !Files.exists(shipped)) {
            return;
        }
        try {
            Set<String> ours = new HashSet<>(Files.readAllLines(shipped));
            for (String line : Files.readAllLines(list)) {
                String[] columns = line.split(",");
                if (!line.startsWith("#") && columns.length > 2 && !ours.contains(columns[0])) {
                    Path file = locate(home, columns[2]);
                    files.put(file, file.startsWith(home.resolve(Installation.DROPINS)) ? Plugin.Origin.DROPINS : Plugin.Origin.INSTALLED);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            ContributionProblems.report(new ContributionProblem(list.toString(), "", "", "", Messages.get("jar.unreadable", e.getMessage())), e);
        }
    }

    private static Path locate(Path home, String location) {
        return location.startsWith("file:") ? Path.of(URI.create(location)) : home.resolve(location.replace("%20", " ")).normalize();
    }

    /** Jars and unpacked plug-ins in a folder, and in the folders {@code plugins} and {@code NAME/plugins} in it, in the order of their names. */
    static List<Path> jarsIn(Path folder) {
        List<Path> found = new ArrayList<>();
        for (Path entry : entries(folder)) {
            if (isPlugin(entry)) {
                found.add(entry);
            } else if (Files.isDirectory(entry)) {
                Path inner = entry.getFileName().toString().equals("plugins") ? entry : entry.resolve("plugins");
                Path eclipse = entry.resolve("eclipse").resolve("plugins");
                entries(inner).stream().filter(PluginFolders::isPlugin).forEach(found::add);
                entries(eclipse).stream().filter(PluginFolders::isPlugin).forEach(found::add);
            }
        }
        return found;
    }

    private static boolean isPlugin(Path entry) {
        return entry.toString().endsWith(".jar") || Files.exists(entry.resolve("META-INF").resolve("MANIFEST.MF"));
    }

    private static List<Path> entries(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException | InvalidPathException e) {
            ContributionProblems.report(new ContributionProblem(folder.toString(), "", "", "", Messages.get("jar.unreadable", e.getMessage())), e);
            return List.of();
        }
    }
}
