// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.extension;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The product's folder {@code dropins}: what lies in it is installed from the next start on. One thread at a time.
 *
 * @since 0.1
 */
public final class DropinsFolder {
    private final Path folder;

    /** @param home folder of the product */
    public DropinsFolder(Path home) {
        folder = home.resolve(Installation.DROPINS);
    }

    /**
     * The plug-in in a file.
     *
     * @param file a jar, or a folder with the same content
     * @throws IOException where it is none, with what is wrong for a person
     */
    public static Plugin identify(Path file) throws IOException {
        PluginJar jar = PluginJar.read(file);
        return new Plugin(jar.id(), jar.version().toString(), jar.name(), Plugin.Origin.GIVEN, file.toString());
    }

    /**
     * Copies a plug-in into the folder, in place of other versions of it.
     *
     * @param jar a file
     * @return the plug-in as it is then
     * @throws IOException where it is none, or the folder cannot be written
     */
    public Plugin add(Path jar) throws IOException {
        Plugin plugin = identify(jar);
        Files.createDirectories(folder);
        Path coming = Files.createTempFile(folder, "coming", ".part");
        try {
            Files.copy(jar, coming, StandardCopyOption.REPLACE_EXISTING);
            remove(plugin.id());
            Path target = folder.resolve(plugin.id() + "_" + plugin.version() + ".jar");
            Files.move(coming, target, StandardCopyOption.REPLACE_EXISTING);
            return new Plugin(plugin.id(), plugin.version(), plugin.name(), Plugin.Origin.DROPINS, target.toString());
        } finally {
            Files.deleteIfExists(coming);
        }
    }

    /**
     * Deletes a plug-in, in all its versions.
     *
     * @return what was deleted; empty where there was none with that symbolic name
     */
    public Optional<Plugin> remove(String id) throws IOException {
        Plugin removed = null;
        for (Path file : PluginFolders.jarsIn(folder)) {
            Plugin plugin = tryIdentify(file);
            if (plugin != null && plugin.id().equals(id)) {
                delete(file);
                removed = plugin;
            }
        }
        return Optional.ofNullable(removed);
    }

    private static Plugin tryIdentify(Path file) {
        try {
            return identify(file);
        } catch (IOException e) {
            System.getLogger(DropinsFolder.class.getName()).log(System.Logger.Level.DEBUG, "passed over: " + file, e);
            return null;
        }
    }

    private static void delete(Path file) throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> inside = Files.walk(file)) {
            inside.sorted(Comparator.reverseOrder()).forEach(all::add);
        }
        for (Path one : all) {
            Files.delete(one);
        }
    }
}
