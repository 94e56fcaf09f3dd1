// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.tex;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.elenchus.core.spi.ExportException;
import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.Exporter;
import org.elenchus.formats.internal.Messages;
import org.elenchus.formats.internal.figure.FigureOptions;
import org.elenchus.formats.internal.page.Page;
import org.elenchus.formats.internal.page.Pages;
import org.elenchus.formats.internal.text.Utf8Output;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Part;

/**
 * Writes a map as a TikZ figure that can be compiled by itself or put into a paper with {@code \input}. Needs no package but {@code tikz}. Options: those of every
 * figure.
 */
public final class TikzExporter implements Exporter {
    private static final String TEMPLATE = "figure.tex";

    @Override
    public void write(ArgumentMap map, ExportRequest request, OutputStream out) throws IOException, ExportException {
        FigureOptions options = new FigureOptions("tikz", request.options());
        List<Page> pages = Pages.of(map, request, options, TikzDocument.LOOSE);
        request.progress().checkCancelled();
        TikzDocument figure = new TikzDocument(new TikzRoles(map));
        for (int i = 0; i < pages.size(); i++) {
            warn(pages.get(i), request);
            figure.add(pages.get(i).scene(), i + 1, pages.size());
        }
        String title = map.getTitle() == null ? "" : map.getTitle().replaceAll("\\s+", " ");
        String source = template().replace("@TITLE@", title.isEmpty() ? "" : "% " + title + "\n").replace("@STYLES@", figure.definitions())
                .replace("@BODY@", figure.body());
        new Utf8Output(out).text(source).flush();
    }

    private static void warn(Page page, ExportRequest request) {
        StringBuilder all = new StringBuilder();
        for (Part part : page.scene().parts()) {
            for (Mark mark : part.marks()) {
                if (mark instanceof Mark.Text text) {
                    all.append(text.text());
                }
            }
        }
        String uncommon = TexText.uncommon(all.toString());
        if (!uncommon.isEmpty()) {
            request.report().approximated(null, Messages.get("tex.uncommon", uncommon), 0);
        }
    }

    private static String template() throws IOException {
        try (InputStream in = TikzExporter.class.getResourceAsStream(TEMPLATE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
