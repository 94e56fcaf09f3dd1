// SPDX-License-Identifier: EPL-2.0
package org.elenchus.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.elenchus.core.document.MapFiles;
import org.elenchus.core.spi.FormatException;
import org.elenchus.model.argumentmap.ArgumentMap;

/** The files that org.elenchus.examples ships, as they stand in the checkout. */
final class ShippedMaps {
    private static final Path FOLDER = folder();

    private ShippedMaps() {
    }

    static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".argmap")).sorted().toList();
        }
    }

    static Path path(String name) {
        return FOLDER.resolve(name);
    }

    static String read(String name) throws IOException {
        return Files.readString(path(name));
    }

    static ArgumentMap open(Path file) throws IOException {
        try {
            return MapFiles.read(file);
        } catch (FormatException e) {
            throw new AssertionError(e.located(), e);
        }
    }

    static void saveAs(Path file, Path copy) throws IOException {
        MapFiles.save(open(file), copy);
    }

    /** Tests start in their own folder, whether the build or an IDE runs them. */
    private static Path folder() {
        Path folder = Path.of("../../bundles/org.elenchus.examples/maps").toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException("no shipped maps in " + folder);
        }
        return folder;
    }
}
