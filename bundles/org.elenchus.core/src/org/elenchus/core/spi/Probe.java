// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.spi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The beginning of an input, by which importers say whether it is theirs. */
public final class Probe {
    /** Greatest number of bytes looked at. */
    public static final int LENGTH = 64 * 1024;
    private static final int LONGEST_NAME = 40;

    private final byte[] head;
    private final String lowerName;
    private String text;
    private char first;
    private Set<String> names;

    private Probe(String fileName, byte[] head) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        this.lowerName = name.toLowerCase(Locale.ROOT);
        this.head = head;
    }

    public static Probe of(Input input) throws IOException {
        try (InputStream in = input.open()) {
            return new Probe(input.name(), in.readNBytes(LENGTH));
        }
    }

    /** The last segment of the input's name in lower case. */
    public String fileName() {
        return lowerName;
    }

    /** Whether the file name ends so; give the extension without its dot, in lower case. */
    public boolean hasExtension(String extension) {
        int dot = lowerName.length() - extension.length() - 1;
        return dot >= 0 && lowerName.charAt(dot) == '.' && lowerName.endsWith(extension);
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

    /** The first character that is no white space; NUL where there is none. */
    public char first() {
        if (first == 0) {
            int at = 0;
            while (at < text().length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            first = at < text.length() ? text.charAt(at) : 0;
        }
        return first;
    }

    /** The names of the members in a text that begins as a JSON object does, wherever in it they stand; none in any other text. */
    public Set<String> memberNames() {
        if (names == null) {
            names = new HashSet<>();
            String json = textAfter('{');
            for (int open = json.indexOf('"'); open >= 0;) {
                int close = endOfString(json, open);
                int behind = close + 1;
                while (behind < json.length() && Character.isWhitespace(json.charAt(behind))) {
                    behind++;
                }
                if (behind < json.length() && json.charAt(behind) == ':' && close - open <= LONGEST_NAME) {
                    names.add(json.substring(open + 1, close));
                }
                open = json.indexOf('"', behind);
            }
        }
        return names;
    }

    private static int endOfString(String json, int open) {
        int at = open + 1;
        while (at < json.length() && json.charAt(at) != '"') {
            at += json.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    /** {@link #text()} where that character comes first, else an empty string: spares looking through files that are plainly something else. */
    public String textAfter(char beginning) {
        return first() == beginning ? text() : "";
    }
}
