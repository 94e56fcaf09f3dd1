// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.tex;

import java.io.IOException;
import java.io.OutputStream;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.elenchus.core.spi.ExportException;
import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.Exporter;
import org.elenchus.formats.internal.Messages;
import org.elenchus.formats.internal.text.Utf8Output;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Source;

/** Writes the sources that a map is taken from as BibTeX entries, under their citation keys. Has no options. */
public final class BibtexExporter implements Exporter {

    @Override
    public void write(ArgumentMap map, ExportRequest request, OutputStream out) throws IOException, ExportException {
        if (!request.options().isEmpty()) {
            throw new ExportException(Messages.get("tex.noOptions", request.options().keySet().iterator().next()));
        }
        if (map.getSources().isEmpty()) {
            throw new ExportException(Messages.get("tex.noSource"));
        }
        Utf8Output text = new Utf8Output(out);
        Set<String> keys = new HashSet<>();
        for (Source source : map.getSources()) {
            entry(source, key(source, keys), text);
        }
        text.flush();
    }

    private static void entry(Source source, String key, Utf8Output out) throws IOException {
        out.text("@misc{" + key);
        field("author", source.getAuthors() == null ? "" : authors(source.getAuthors()), out);
        // In a second pair of braces, so that no style changes its capitals.
        field("title", source.getTitle() == null || source.getTitle().isBlank() ? "" : "{" + TexText.of(source.getTitle()) + "}", out);
        field("year", source.getYear() == null ? "" : TexText.of(String.valueOf(source.getYear())), out);
        String url = source.getUrl() == null ? "" : source.getUrl().strip().replaceAll("[\\s{}\\\\]", "");
        field("howpublished", url.isEmpty() ? "" : "\\url{" + url + "}", out);
        out.text("\n}\n");
    }

    private static String authors(List<String> authors) {
        return String.join(" and ", authors.stream().filter(a -> a != null && !a.isBlank()).map(TexText::of).toList());
    }

    private static void field(String name, String value, Utf8Output out) throws IOException {
        if (!value.isEmpty()) {
            out.text(",\n  " + name + " = {").text(value).text("}");
        }
    }

    /** Its own, or the first author's family name and the year; unique. */
    private static String key(Source source, Set<String> used) {
        String own = source.getCitationKey() == null ? "" : plain(source.getCitationKey());
        String author = source.getAuthors() == null || source.getAuthors().isEmpty() ? "source" : source.getAuthors().get(0);
        String family = author.contains(",") ? author.substring(0, author.indexOf(',')) : author.substring(author.strip().lastIndexOf(' ') + 1);
        String made = plain(family.toLowerCase(Locale.ROOT)) + (source.getYear() == null ? "" : plain(String.valueOf(source.getYear())));
        String wanted = !own.isEmpty() ? own : made.isEmpty() ? "source" : made;
        String key = wanted;
        for (char c = 'a'; !used.add(key); c++) {
            key = wanted + c;
        }
        return key;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[^A-Za-z0-9:._+-]", "");
    }
}
