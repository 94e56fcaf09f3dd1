// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.svg;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.elenchus.core.spi.ExportException;
import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.PagedExporter;
import org.elenchus.formats.internal.Messages;
import org.elenchus.formats.internal.figure.EmbeddedMap;
import org.elenchus.formats.internal.figure.FigureOptions;
import org.elenchus.formats.internal.figure.MissingCharacters;
import org.elenchus.formats.internal.figure.UsedCharacters;
import org.elenchus.formats.internal.figure.References;
import org.elenchus.formats.internal.page.Page;
import org.elenchus.formats.internal.page.Pages;
import org.elenchus.model.argumentmap.ArgumentMap;

/** Writes a map as an SVG figure. Options: those of every figure, {@code embed} and {@code text}. */
public final class SvgExporter implements PagedExporter {
    private static final String TEXT = "text";

    @Override
    public void write(ArgumentMap map, ExportRequest request, OutputStream out) throws IOException, ExportException {
        Pages.only(pages(map, request), "SVG").write(out);
    }

    @Override
    public List<PageWriter> pages(ArgumentMap map, ExportRequest request) throws IOException, ExportException {
        FigureOptions options = new FigureOptions("svg", request.options(), FigureOptions.EMBED, TEXT);
        SvgText text = text(options);
        byte[] embedded = EmbeddedMap.bytes(map, options);
        Map<String, String> links = References.of(map).links();
        List<PageWriter> writers = new ArrayList<>();
        for (Page page : Pages.of(map, request, options)) {
            writers.add(out -> {
                UsedCharacters characters = new UsedCharacters(page.scene());
                MissingCharacters.leftToReader(characters, request.report());
                request.progress().checkCancelled();
                SvgDocument.write(page.scene(), characters, text, links, embedded, out);
            });
        }
        return writers;
    }

    private static SvgText text(FigureOptions options) throws ExportException {
        String wanted = options.text(TEXT);
        if (wanted == null) {
            return SvgText.AUTO;
        }
        StringBuilder known = new StringBuilder();
        for (SvgText text : SvgText.values()) {
            if (text.id().equals(wanted.toLowerCase(Locale.ROOT))) {
                return text;
            }
            known.append(known.isEmpty() ? "" : ", ").append(text.id());
        }
        throw new ExportException(Messages.get("figure.badChoice", TEXT, wanted, known));
    }
}
