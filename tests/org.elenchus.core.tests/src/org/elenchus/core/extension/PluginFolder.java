// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.extension;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes plug-ins into a folder, unpacked; their classes are those of the tests. */
final class PluginFolder {
    private final Path folder;

    PluginFolder(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /** A plug-in with what stands between the plugin tags of its plugin.xml. */
    Path add(String id, String version, String requires, String extensions) {
        try {
            Path plugin = Files.createDirectories(folder.resolve(id + "_" + version));
            Files.createDirectories(plugin.resolve("META-INF"));
            Files.writeString(plugin.resolve("META-INF/MANIFEST.MF"), "Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-SymbolicName: " + id
                    + ";singleton:=true\nBundle-Version: " + version + "\n" + (requires.isEmpty() ? "" : "Require-Bundle: " + requires + "\n"));
            if (extensions != null) {
                Files.writeString(plugin.resolve("plugin.xml"), "<?xml version=\"1.0\"?>\n<plugin>\n" + extensions + "\n</plugin>\n");
            }
            return plugin;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A plug-in with one importer. */
    Path addImporter(String plugin, String importerId, String className) {
        return add(plugin, "1.2.3", "", importer(importerId, className));
    }

    static String importer(String id, String className) {
        return "<extension point=\"org.elenchus.core.importers\"><importer id=\"" + id + "\" name=\"" + id + "\" extensions=\"x\" class=\"" + className
                + "\"/></extension>";
    }
}
