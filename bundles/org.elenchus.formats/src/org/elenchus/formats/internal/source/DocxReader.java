// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.Probe;
import org.elenchus.core.spi.SourceReader;
import org.elenchus.core.spi.SourceText;
import org.elenchus.formats.internal.Messages;
import org.jsoup.Jsoup;
import org.zwobble.mammoth.DocumentConverter;

/** Files of word processors in Office Open XML, footnotes at their end. Runs no macros and takes no pictures. */
public final class DocxReader implements SourceReader {
    private static final int CERTAIN = 90;
    private static final int LARGEST = 100 << 20;
    /** Greatest number of bytes that the parts of a document may have when unpacked: more is a bomb, not an essay. */
    private static final long LARGEST_UNPACKED = 300L << 20;
    private static final int MOST_PARTS = 20_000;
    private static final int BUFFER = 1 << 16;

    @Override
    public int recognise(Probe probe) {
        byte[] head = probe.head();
        boolean zip = head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
        return zip && (probe.hasExtension("docx") || probe.hasExtension("docm") || probe.hasExtension("dotx")) ? CERTAIN : 0;
    }

    @Override
    public SourceText read(Input input) throws FormatException, IOException {
        byte[] bytes = input.bytes(LARGEST);
        checkSize(bytes, input);
        try {
            String page = new DocumentConverter().imageConverter(image -> Map.of()).convertToHtml(new ByteArrayInputStream(bytes)).getValue();
            return new SourceText(null, HtmlWords.of(Jsoup.parseBodyFragment(page)));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Whatever a broken file does to the library, the user is told that the file is broken.
            throw new FormatException(Messages.get("source.notDocx", String.valueOf(e.getMessage())), input.name(), 0, 0, e);
        }
    }

    private static void checkSize(byte[] bytes, Input input) throws FormatException {
        long unpacked = 0;
        int parts = 0;
        byte[] buffer = new byte[BUFFER];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts++;
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > LARGEST_UNPACKED || parts > MOST_PARTS) {
                        throw new FormatException(Messages.get("source.bomb", LARGEST_UNPACKED >> 20), input.name(), 0, 0);
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new FormatException(Messages.get("source.notDocx", String.valueOf(e.getMessage())), input.name(), 0, 0, e);
        }
    }
}
