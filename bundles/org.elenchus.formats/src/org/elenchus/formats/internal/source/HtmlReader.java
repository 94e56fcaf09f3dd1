// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;

import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.Probe;
import org.elenchus.core.spi.SourceReader;
import org.elenchus.core.spi.SourceText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Web pages, in the encoding that they declare. Loads nothing that they refer to. */
public final class HtmlReader implements SourceReader {
    private static final int LIKELY = 70;
    private static final int LARGEST = 50 << 20;
    private static final int LOOKED_AT = 2000;

    @Override
    public int recognise(Probe probe) {
        String start = probe.text().substring(0, Math.min(LOOKED_AT, probe.text().length())).stripLeading().toLowerCase(Locale.ROOT);
        boolean page = start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<") && start.contains("<html");
        return page || start.startsWith("<") && (probe.hasExtension("html") || probe.hasExtension("htm") || probe.hasExtension("xhtml")) ? LIKELY : 0;
    }

    @Override
    public SourceText read(Input input) throws FormatException, IOException {
        Document page = Jsoup.parse(new ByteArrayInputStream(input.bytes(LARGEST)), null, "");
        String title = page.title().strip();
        return new SourceText(title.isEmpty() ? null : title, HtmlWords.of(page));
    }
}
