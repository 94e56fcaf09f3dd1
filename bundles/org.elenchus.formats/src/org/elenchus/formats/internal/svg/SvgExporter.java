// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.svg;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import org.elenchus.core.spi.ExportException;
import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.Exporter;
import org.elenchus.formats.internal.Messages;
import org.elenchus.formats.internal.figure.EmbeddedMap;
import org.elenchus.formats.internal.figure.FigureOptions;
import org.elenchus.formats.internal.figure.MissingCharacters;
import org.elenchus.formats.internal.figure.UsedCharacters;
import org.elenchus.formats.internal.page.Pages;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.rendering.scene.Scene;

/** Writes a map as an SVG figure. Options: those of every figure, {@code embed} and {@code text}. */
public final class SvgExporter implements Exporter {
    private static final String TEXT = "text";

    @Override
    public void write(ArgumentMap map, ExportRequest request, OutputStream out) throws IOException, ExportException {
        FigureOptions options = new FigureOptions("svg", request.options(), FigureOptions.EMBED, TEXT);
        SvgText text = text(options);
        Scene scene = Pages.single(map, request, options, "SVG").scene();
        UsedCharacters characters = new UsedCharacters(scene);
        MissingCharacters.leftToReader(characters, request.report());
        request.progress().checkCancelled();
        SvgDocument.write(scene, characters, text, EmbeddedMap.bytes(map, options), out);
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
