// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.Probe;
import org.elenchus.core.spi.SourceReader;
import org.elenchus.core.spi.SourceText;

/** Plain text and Markdown, whose signs are kept: in UTF-8, UTF-16 with its mark, or else in the old code page of Windows. */
public final class PlainTextReader implements SourceReader {
    private static final int LIKELY = 40;
    private static final int POSSIBLE = 5;
    private static final int LARGEST = 20 << 20;
    private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");

    @Override
    public int recognise(Probe probe) {
        boolean binary = !isUtf16(probe.head()) && contains(probe.head(), (byte) 0);
        if (binary || probe.head().length == 0) {
            return 0;
        }
        boolean named = probe.hasExtension("txt") || probe.hasExtension("md") || probe.hasExtension("markdown") || probe.hasExtension("text");
        return named ? LIKELY : POSSIBLE;
    }

    private static boolean contains(byte[] bytes, byte wanted) {
        for (byte b : bytes) {
            if (b == wanted) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff || bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe);
    }

    @Override
    public SourceText read(Input input) throws FormatException, IOException {
        byte[] bytes = input.bytes(LARGEST);
        String text = isUtf16(bytes) ? new String(bytes, StandardCharsets.UTF_16) : decoded(bytes);
        int nothing = text.indexOf('\0');
        if (nothing >= 0) {
            int line = 1 + (int) text.substring(0, nothing).chars().filter(c -> c == '\n').count();
            throw new FormatException(Messages.get("source.binary"), input.name(), line, 0);
        }
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new SourceText(null, plain.replace("\r\n", "\n").replace('\r', '\n'));
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            // Not UTF-8, so an older file; every sequence of bytes has a meaning in this one.
            return new String(bytes, OLD_WINDOWS);
        }
    }
}
