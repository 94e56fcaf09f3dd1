// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Input;

/** Reads text formats: UTF-8, or UTF-16 where a byte order mark says so, never guessed. */
public final class TextInput {
    /** Greatest size of a text file, in bytes. */
    public static final int LIMIT = 256 << 20;

    private TextInput() {
    }

    /**
     * The whole text, without a byte order mark.
     *
     * @throws FormatException naming the line, where a byte is not of the encoding, or where the text has a NUL, as no text has
     */
    public static String read(Input input) throws FormatException, IOException {
        byte[] bytes = input.bytes(LIMIT);
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        Charset charset = mark == 0xfeff ? StandardCharsets.UTF_16BE : mark == 0xfffe ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            String text = decode(buffer, charset);
            text = text.startsWith("\uFEFF") ? text.substring(1) : text;
            int nul = text.indexOf('\0');
            if (nul >= 0) {
                throw new FormatException("is not a text file: it has a NUL character", input.name(), line(text, nul), 0);
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new FormatException("is not " + charset.name() + " text; save it as UTF-8", input.name(), line(bytes, buffer.position()), 0, e);
        }
    }

    /** Decodes strictly; the fast way, which replaces what is wrong, is tried first. */
    private static String decode(ByteBuffer buffer, Charset charset) throws CharacterCodingException {
        String text = new String(buffer.array(), charset);
        return text.indexOf('\uFFFD') < 0 ? text : charset.newDecoder().decode(buffer).toString();
    }

    /** The lines without their ends, which may be LF, CR LF or CR. */
    public static String[] lines(Input input) throws FormatException, IOException {
        return read(input).split("\r\n|\r|\n", -1);
    }

    /** The line, from 1, on which a byte stands. */
    public static int line(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    /** The line, from 1, on which a character stands. */
    public static int line(String text, int offset) {
        return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
