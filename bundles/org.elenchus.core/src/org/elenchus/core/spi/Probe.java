// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.spi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The beginning of an input, by which importers say whether it is theirs. */
public final class Probe {
    /** Greatest number of bytes looked at. */
    public static final int LENGTH = 64 * 1024;

    private final String fileName;
    private final byte[] head;
    private String text;

    private Probe(String fileName, byte[] head) {
        this.fileName = fileName;
        this.head = head;
    }

    public static Probe of(Input input) throws IOException {
        try (InputStream in = input.open()) {
            return new Probe(input.name(), in.readNBytes(LENGTH));
        }
    }

    /** The last segment of the input's name in lower case. */
    public String fileName() {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        return name.toLowerCase(Locale.ROOT);
    }

    /** Whether the file name ends so; give the extension without its dot, in lower case. */
    public boolean hasExtension(String extension) {
        return fileName().endsWith("." + extension);
    }

    /** The first bytes, at most {@link #LENGTH}; do not change them. */
    public byte[] head() {
        return head;
    }

    /** The first bytes as text without a byte order mark: UTF-8, or UTF-16 where a byte order mark says so; never null. */
    public String text() {
        if (text == null) {
            Charset charset = StandardCharsets.UTF_8;
            if (head.length > 1 && (head[0] & 0xff) == 0xfe && (head[1] & 0xff) == 0xff) {
                charset = StandardCharsets.UTF_16BE;
            } else if (head.length > 1 && (head[0] & 0xff) == 0xff && (head[1] & 0xff) == 0xfe) {
                charset = StandardCharsets.UTF_16LE;
            }
            String decoded = new String(head, charset);
            text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
        }
        return text;
    }
}
