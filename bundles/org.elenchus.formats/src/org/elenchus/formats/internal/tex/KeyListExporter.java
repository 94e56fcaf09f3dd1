// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.tex;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import org.elenchus.core.spi.ExportException;
import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.Exporter;
import org.elenchus.formats.internal.figure.FigureOptions;
import org.elenchus.formats.internal.figure.FigureScene;
import org.elenchus.formats.internal.text.Utf8Output;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.rendering.notation.KeyList;

/**
 * Writes the list of what the numbers in a figure stand for. With the option {@code notation} the numbers are those of that notation's figure; without it, and for
 * notations whose boxes bear their words themselves, statements are numbered in the order of the text.
 */
public abstract class KeyListExporter implements Exporter {
    private final String format;

    KeyListExporter(String format) {
        this.format = format;
    }

    @Override
    public final void write(ArgumentMap map, ExportRequest request, OutputStream out) throws IOException, ExportException {
        FigureOptions options = new FigureOptions(format, request.options());
        KeyList key = options.has(FigureOptions.NOTATION) ? FigureScene.draw(map, request, options, 0, 1).key() : KeyList.NONE;
        Utf8Output text = new Utf8Output(out);
        write(key.entries().isEmpty() ? KeyList.of(map) : key, text);
        text.flush();
    }

    abstract void write(KeyList key, Utf8Output out) throws IOException;

    /** A LaTeX list, each item with its number in round brackets. */
    public static final class Latex extends KeyListExporter {
        public Latex() {
            super("keylist-latex");
        }

        @Override
        void write(KeyList key, Utf8Output out) throws IOException {
            String widest = key.entries().stream().map(KeyList.Entry::number).max(java.util.Comparator.comparingInt(String::length)).orElse("1");
            out.text("\\begin{list}{}{\\settowidth{\\labelwidth}{(" + TexText.of(widest) + ")}%\n  \\setlength{\\leftmargin}{\\labelwidth}"
                    + "\\addtolength{\\leftmargin}{\\labelsep}\\setlength{\\itemsep}{0pt}\\sloppy}\n");
            for (KeyList.Entry entry : key.entries()) {
                out.text("\\item[(" + TexText.of(entry.number()) + ")] ").text(TexText.lines(entry.text())).text("\n");
            }
            out.text("\\end{list}\n");
        }
    }

    /** A list in Markdown. */
    public static final class Markdown extends KeyListExporter {
        public Markdown() {
            super("keylist-markdown");
        }

        @Override
        void write(KeyList key, Utf8Output out) throws IOException {
            for (KeyList.Entry entry : key.entries()) {
                String text = entry.text().replaceAll("([\\\\`*_\\[\\]<>&])", "\\\\$1").replaceAll("\\s*\\R\\s*", "\\\\\n  ");
                out.text("- **(" + entry.number() + ")** ").text(text).text("\n");
            }
        }
    }

    /** A table with a header: number, kind, element, text. */
    public static final class Csv extends KeyListExporter {
        public Csv() {
            super("keylist-csv");
        }

        @Override
        void write(KeyList key, Utf8Output out) throws IOException {
            out.text("number,kind,element,text\r\n");
            for (KeyList.Entry entry : key.entries()) {
                out.text(quoted(entry.number())).text(",").text(entry.kind().name().toLowerCase(Locale.ROOT)).text(",");
                out.text(quoted(entry.element() == null ? "" : entry.element())).text(",").text(quoted(entry.text())).text("\r\n");
            }
        }

        private static String quoted(String value) {
            boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
            // Spreadsheets run what begins like a formula.
            String safe = !value.isEmpty() && "=+-@".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
            return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
        }
    }
}
