// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.elenchus.core.internal.xmi.MapReader;
import org.elenchus.core.internal.xmi.ModelWriter;
import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Input;
import org.elenchus.model.argumentmap.ArgumentMap;

/**
 * Maps in their own format, {@code .argmap}, see docs/file-format.md. Reading is safe whatever the bytes are: nothing is fetched, and time and
 * memory stay in proportion to the size of the file. Safe for use by several threads.
 */
public final class MapFiles {
    /** Extension of map files, without a dot. */
    public static final String EXTENSION = "argmap";
    /** Greatest size of a file that is read, in bytes. */
    public static final int GREATEST_SIZE = 256 << 20;

    private MapFiles() {
    }

    /**
     * Reads a map.
     *
     * @return a map in no resource, all its references set
     * @throws FormatException where the input is no map of this or an older version; tells what is wrong with line and column
     * @throws IOException     where the input cannot be read at all
     */
    public static ArgumentMap read(Input input) throws FormatException, IOException {
        byte[] bytes = input.path() != null ? bytesOf(input.path()) : input.bytes(GREATEST_SIZE);
        return MapReader.read(bytes, input.name()).map();
    }

    /** The bytes of a file that is no larger than a map can be. */
    static byte[] bytesOf(Path file) throws FormatException, IOException {
        // Devices and pipes have no size that could be trusted.
        return Files.isRegularFile(file) && Files.size(file) <= GREATEST_SIZE ? Files.readAllBytes(file) : Input.of(file).bytes(GREATEST_SIZE);
    }

    /** Reads a map from a file. */
    public static ArgumentMap read(Path file) throws FormatException, IOException {
        return read(Input.of(file));
    }

    /**
     * The bytes of the file that a map is saved as. Equal maps give equal bytes, and a file that was written so and is read and written again
     * keeps every byte.
     *
     * @throws IOException where the map refers to what is not in it, or something in it has no id
     */
    public static byte[] bytes(ArgumentMap map) throws IOException {
        return ModelWriter.write(map);
    }

    /** Writes a map to a stream, which stays open. */
    public static void write(ArgumentMap map, OutputStream out) throws IOException {
        out.write(bytes(map));
    }

    /** Saves a map to a file: afterwards the file holds the whole map or, where that fails, what it held before. */
    public static void save(ArgumentMap map, Path file) throws IOException {
        AtomicFile.write(file, bytes(map), () -> { });
    }
}
