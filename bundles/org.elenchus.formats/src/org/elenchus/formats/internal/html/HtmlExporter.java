// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.elenchus.core.evaluation.ShownEvaluation;
import org.elenchus.core.spi.ExportException;
import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.Exporter;
import org.elenchus.formats.internal.Messages;
import org.elenchus.formats.internal.figure.FigureOptions;
import org.elenchus.formats.internal.figure.FigureScene;
import org.elenchus.formats.internal.figure.FigureWords;
import org.elenchus.formats.internal.figure.MissingCharacters;
import org.elenchus.formats.internal.figure.References;
import org.elenchus.formats.internal.figure.UsedCharacters;
import org.elenchus.formats.internal.svg.SvgDocument;
import org.elenchus.formats.internal.svg.SvgText;
import org.elenchus.formats.internal.text.Utf8Output;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.rendering.scene.Scene;

/**
 * Writes a map as one web page that needs nothing else: the figure to be moved and zoomed, searched, and walked through with the keyboard, what stands and what
 * falls, and every statement with what speaks for and against it. Options: those of every figure but pages; shows the grounded labelling unless asked otherwise.
 */
public final class HtmlExporter implements Exporter {
    private static final String TEMPLATE = "page.html";
    private static final String DEFAULT_SEMANTICS = "grounded";

    @Override
    public void write(ArgumentMap map, ExportRequest request, OutputStream out) throws IOException, ExportException {
        Map<String, String> chosen = new HashMap<>(request.options());
        boolean viewDecides = request.view() != null && ShownEvaluation.of(request.view()).shown();
        if (!viewDecides) {
            chosen.putIfAbsent(FigureOptions.SEMANTICS, DEFAULT_SEMANTICS);
        }
        FigureOptions options = new FigureOptions("html", chosen);
        if (options.has(FigureOptions.PAGE)) {
            throw new ExportException(Messages.get("html.noPages"));
        }
        ExportRequest shown = new ExportRequest(request.view(), chosen, request.report(), request.progress());
        FigureScene.Drawn drawn = FigureScene.draw(map, shown, options, 0, 1);
        request.progress().checkCancelled();
        Scene scene = drawn.scene();
        FigureWords words = FigureWords.of(scene.info().language());
        PageData data = new PageData(map, drawn.labelling(), words);
        Map<String, String> parts = new LinkedHashMap<>();
        texts(parts, words);
        String language = scene.info().language();
        parts.put("LANG", language.equals("und") ? "" : " lang=\"" + escaped(language) + "\"");
        parts.put("TITLE", escaped(scene.info().title().isBlank() ? words.get("html.untitled") : scene.info().title()));
        parts.put("GROUND", scene.background() == null ? "#ffffff" : scene.background().hex());
        parts.put("EVALUATION", data.legend());
        parts.put("ITEMS", data.items());
        parts.put("DATA", data.json());
        parts.put("SVG", svg(scene, map, shown));
        new Utf8Output(out).text(filled(template(), parts)).flush();
    }

    private static void texts(Map<String, String> parts, FigureWords words) {
        for (String key : new String[] {"search", "next", "closer", "farther", "whole", "map", "chosen", "statements", "keys", "zoom", "pan", "step", "clear"}) {
            parts.put("T_" + key.toUpperCase(java.util.Locale.ROOT), escaped(words.get("html." + key)));
        }
    }

    private static String svg(Scene scene, ArgumentMap map, ExportRequest request) throws IOException {
        UsedCharacters characters = new UsedCharacters(scene);
        MissingCharacters.leftToReader(characters, request.report());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SvgDocument.write(scene, characters, SvgText.LIVE, References.of(map).links(), null, bytes);
        String svg = bytes.toString(StandardCharsets.UTF_8);
        return svg.substring(svg.indexOf("<svg"));
    }

    /** Each name between at signs replaced by its value; what is put in is not looked at again. */
    private static String filled(String template, Map<String, String> parts) {
        StringBuilder page = new StringBuilder();
        int from = 0;
        while (true) {
            int at = template.indexOf('@', from);
            int end = at < 0 ? -1 : template.indexOf('@', at + 1);
            String value = end < 0 ? null : parts.get(template.substring(at + 1, end));
            if (at < 0 || end < 0) {
                return page.append(template, from, template.length()).toString();
            }
            if (value == null) {
                page.append(template, from, end);
                from = end;
            } else {
                page.append(template, from, at).append(value);
                from = end + 1;
            }
        }
    }

    /** For text and attributes. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static String template() throws IOException {
        try (InputStream in = HtmlExporter.class.getResourceAsStream(TEMPLATE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
