// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.spi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Something to read: a file, standard input, the clipboard. */
public interface Input {
    /** What messages call it: a path as the user wrote it, or {@code -}. */
    String name();

    /** A fresh stream from the first byte; the caller closes it. */
    InputStream open() throws IOException;

    /** The file, or null where there is none. */
    default Path path() {
        return null;
    }

    /**
     * A file beside this one, for formats that come in several files. Never leaves the folder.
     *
     * @return null where there is no such file, where the name has a folder in it, or where this input is no file
     */
    default Input sibling(String fileName) {
        if (path() == null || fileName.contains("/") || fileName.contains("\\") || fileName.equals("..")) {
            return null;
        }
        Path beside = path().resolveSibling(fileName);
        return Files.isRegularFile(beside) ? of(beside) : null;
    }

    /**
     * All bytes.
     *
     * @param limit greatest number of bytes accepted
     * @throws FormatException where there are more
     */
    default byte[] bytes(int limit) throws IOException, FormatException {
        try (InputStream in = open()) {
            byte[] bytes = in.readNBytes(limit);
            if (bytes.length == limit && in.read() >= 0) {
                throw new FormatException("is larger than " + (limit >> 20) + " MB, the limit of this format", name(), 0, 0);
            }
            return bytes;
        }
    }

    static Input of(Path file) {
        return new Input() {
            @Override
            public String name() {
                return file.toString();
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }

            @Override
            public Path path() {
                return file;
            }
        };
    }

    static Input of(String name, byte[] bytes) {
        return new Input() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }

    static Input of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
