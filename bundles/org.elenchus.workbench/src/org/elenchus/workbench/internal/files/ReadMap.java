// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.elenchus.core.document.MapDocument;
import org.elenchus.core.edit.Edits;
import org.elenchus.core.format.Format;
import org.elenchus.core.format.Formats;
import org.elenchus.core.source.SourceReaders;
import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Progress;
import org.elenchus.core.spi.SourceText;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;

/**
 * A map read from a file.
 *
 * @param document ready to edit
 * @param imported whether it came from another format, so that saving asks for a file name
 * @param losses   what the format said that a map cannot hold
 */
record ReadMap(MapDocument document, boolean imported, LossReport losses) {

    /** Reads a file in whatever format its content is; a document that holds no map becomes the source of a new one. Any thread. */
    static ReadMap from(Path file, Progress progress) throws FormatException, IOException {
        Input input = Input.of(file);
        Optional<Format> guessed = Formats.installed().guess(input);
        if (guessed.isEmpty() && isDocument(file)) {
            return essay(file, input);
        }
        Format format = guessed.isPresent() ? guessed.get() : Formats.installed().guessImporter(input); // which tells why there is none
        LossReport losses = new LossReport();
        if (format.id().equals(Formats.NATIVE)) {
            return new ReadMap(MapDocument.open(file), false, losses);
        }
        try {
            ArgumentMap map = format.importer().read(input, losses, progress);
            return new ReadMap(MapDocument.of(map, baseName(file)), true, losses);
        } catch (FormatException e) {
            if (format.isBinary() && isDocument(file)) {
                return essay(file, input); // a PDF that is no figure of ours
            }
            throw e;
        }
    }

    private static boolean isDocument(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return SourceReaders.extensions().stream().anyMatch(extension -> name.endsWith("." + extension));
    }

    private static ReadMap essay(Path file, Input input) throws FormatException, IOException {
        SourceText read = SourceReaders.read(input);
        MapDocument document = MapDocument.of(ArgumentmapFactory.eINSTANCE.createArgumentMap(), baseName(file));
        document.execute(Edits.addSource(document.map(), read.title() == null ? baseName(file) : read.title(), read.text()));
        return new ReadMap(document, true, new LossReport());
    }

    /** Whether it is a text that is still to be mapped. */
    boolean isEssay() {
        return document.map().getStatements().isEmpty() && !document.map().getSources().isEmpty();
    }

    private static String baseName(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
