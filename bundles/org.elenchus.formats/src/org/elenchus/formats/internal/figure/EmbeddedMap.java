// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.figure;

import java.io.IOException;

import org.elenchus.core.document.MapFiles;
import org.elenchus.core.spi.ExportException;
import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Input;
import org.elenchus.formats.internal.Messages;
import org.elenchus.model.argumentmap.ArgumentMap;

/** The map inside its own figure, as the bytes of an {@code .argmap} file: put in by exporters, taken out by importers. */
public final class EmbeddedMap {
    /** Namespace of the elements that hold the map in an XML figure. */
    public static final String NAMESPACE = "https://elenchus.org/figure/1";
    /** Element around the pieces. */
    public static final String ELEMENT = "map";
    /** One piece; the pieces in order are the file. */
    public static final String PIECE = "piece";
    /** Readers of XML refuse text nodes beyond ten million bytes; pieces stay well below. */
    public static final int PIECE_BYTES = 4_000_000;
    /** File name of the attachment in a PDF figure. */
    public static final String FILE_NAME = "map.argmap";
    public static final String MEDIA_TYPE = "application/vnd.elenchus.argmap+xml";
    /** Greatest map taken out of a figure, in bytes. */
    public static final int LIMIT = MapFiles.GREATEST_SIZE;

    private EmbeddedMap() {
    }

    /** What is to be put into the figure: null where the option says no. */
    public static byte[] bytes(ArgumentMap map, FigureOptions options) throws IOException, ExportException {
        return options.isOn(FigureOptions.EMBED, true) ? MapFiles.bytes(map) : null;
    }

    /**
     * The map that was taken out of a figure.
     *
     * @param bytes null where there was none
     */
    public static ArgumentMap read(byte[] bytes, Input figure) throws FormatException, IOException {
        if (bytes == null || bytes.length == 0) {
            throw new FormatException(Messages.get("figure.noMap"), figure.name(), 0, 0);
        }
        try {
            return MapFiles.read(Input.of(figure.name(), bytes));
        } catch (FormatException e) {
            throw new FormatException(Messages.get("figure.damagedMap", e.getMessage()), figure.name(), 0, 0, e);
        }
    }
}
