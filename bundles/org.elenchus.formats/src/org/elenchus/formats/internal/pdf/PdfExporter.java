// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.elenchus.core.spi.ExportException;
import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.Exporter;
import org.elenchus.formats.internal.figure.EmbeddedMap;
import org.elenchus.formats.internal.figure.FigureOptions;
import org.elenchus.formats.internal.figure.References;
import org.elenchus.formats.internal.figure.MissingCharacters;
import org.elenchus.formats.internal.figure.UsedCharacters;
import org.elenchus.formats.internal.page.Page;
import org.elenchus.formats.internal.page.Pages;
import org.elenchus.model.argumentmap.ArgumentMap;

/** Writes a map as a PDF figure, of one page or several. Options: those of every figure and {@code embed}. */
public final class PdfExporter implements Exporter {
    @Override
    public void write(ArgumentMap map, ExportRequest request, OutputStream out) throws IOException, ExportException {
        FigureOptions options = new FigureOptions("pdf", request.options(), FigureOptions.EMBED);
        List<Page> pages = Pages.of(map, request, options);
        UsedCharacters characters = new UsedCharacters(pages.stream().map(Page::scene).toList());
        MissingCharacters.drawnHere(characters, request.report());
        request.progress().checkCancelled();
        PdfDocument.write(pages, characters, References.of(map), EmbeddedMap.bytes(map, options), out);
    }
}
