// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.elenchus.core.format.Format;
import org.elenchus.core.format.Formats;
import org.elenchus.core.spi.ExportException;
import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.PagedExporter;
import org.elenchus.model.argumentmap.ArgumentMap;

/** One input read in one format and written in another; {@code export} and {@code convert} are both this. */
final class Conversion {
    static final String TO = "to";

    private final Inputs inputs;
    private final Output output;
    private final Map<String, String> options;
    private final Format format;

    /** @throws CommandException usage, where no format is named, by option or extension, or none that is written */
    Conversion(Arguments arguments, Inputs inputs, Console console) throws CommandException {
        this.inputs = inputs;
        options = arguments.others();
        output = new Output(arguments, inputs, console);
        format = format(arguments);
        if (output.isStandard() && format.isBinary() && console.isTerminal()) {
            throw CommandException.usage("usage.binaryToTerminal", format.id());
        }
    }

    private Format format(Arguments arguments) throws CommandException {
        String wanted = arguments.value(TO);
        Formats formats = Formats.installed();
        if (wanted == null && !output.isFile()) {
            throw CommandException.usage("usage.noFormat", Names.of(formats.exporters()));
        }
        String file = output.isFile() ? output.fileName("", "") : "";
        Optional<Format> found = wanted != null ? formats.exporter(wanted) : formats.exporterFor(file);
        if (found.isEmpty()) {
            throw wanted != null ? CommandException.unknown("usage.unknownFormat", wanted, formats.exporters())
                    : CommandException.usage("usage.unknownExtension", file, Names.of(formats.exporters()));
        }
        return found.get();
    }

    /** Reads without writing. */
    ArgumentMap read(String input, LossReport report, Console talk) throws CommandException {
        return inputs.read(input, report, new ConsoleProgress(talk));
    }

    /** @return the names of the files written: one, or one for each page of a figure */
    List<String> write(ArgumentMap map, String input, LossReport report, Console talk) throws CommandException {
        String extension = format.extensions().isEmpty() ? format.id() : format.extensions().get(0);
        String file = output.fileName(input, extension);
        ConsoleProgress progress = new ConsoleProgress(talk);
        ExportRequest request = new ExportRequest(null, options, report, progress);
        List<String> files = new ArrayList<>();
        try {
            if (format.exporter() instanceof PagedExporter paged && !output.isStandard()) {
                List<PagedExporter.PageWriter> pages = paged.pages(map, request);
                for (int i = 0; i < pages.size(); i++) {
                    files.add(pages.size() == 1 ? file : PagedExporter.fileOf(file, i + 1));
                    output.write(files.get(i), pages.get(i)::write);
                }
            } else {
                files.add(file);
                output.write(file, out -> format.exporter().write(map, request, out));
            }
        } catch (IOException e) {
            throw CommandException.unwritable(file, e);
        } catch (ExportException e) {
            throw CommandException.usage(e);
        }
        progress.end();
        return files;
    }

    /** What an answer calls the files written: the one, a list of several, or null for none. */
    static Object named(List<String> files) {
        return files.isEmpty() ? null : files.size() == 1 ? files.get(0) : files;
    }

    /** Writes to nowhere, to learn what would be lost. */
    void tryOut(ArgumentMap map, LossReport report, Console talk) throws CommandException {
        try {
            format.exporter().write(map, new ExportRequest(null, options, report, new ConsoleProgress(talk)), OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw CommandException.unwritable(format.id(), e);
        } catch (ExportException e) {
            throw CommandException.usage(e);
        }
    }
}
