// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.files;

import java.io.IOException;
import java.nio.file.Path;

import org.elenchus.core.document.MapDocument;
import org.elenchus.core.format.Format;
import org.elenchus.core.format.Formats;
import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Progress;
import org.elenchus.model.argumentmap.ArgumentMap;

/**
 * A map read from a file.
 *
 * @param document ready to edit
 * @param imported whether it came from another format, so that saving asks for a file name
 * @param losses   what the format said that a map cannot hold
 */
record ReadMap(MapDocument document, boolean imported, LossReport losses) {

    /** Reads a file in whatever format its content is. Any thread. */
    static ReadMap from(Path file, Progress progress) throws FormatException, IOException {
        Input input = Input.of(file);
        Format format = Formats.installed().guessImporter(input);
        LossReport losses = new LossReport();
        if (format.id().equals(Formats.NATIVE)) {
            return new ReadMap(MapDocument.open(file), false, losses);
        }
        ArgumentMap map = format.importer().read(input, losses, progress);
        return new ReadMap(MapDocument.of(map, baseName(file)), true, losses);
    }

    private static String baseName(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
