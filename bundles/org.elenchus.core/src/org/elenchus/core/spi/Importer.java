// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.spi;

import java.io.IOException;

import org.elenchus.model.argumentmap.ArgumentMap;

/** Reads one format into a map. Contributed to {@code org.elenchus.core.importers}. */
public interface Importer {
    /**
     * How sure this importer is that an input is in its format, by its beginning.
     *
     * @return 0 (certainly not) to 100 (certainly); 50 where only the file's extension speaks for it
     */
    int recognise(Probe probe);

    /**
     * Reads a whole map. Bounded in time and memory whatever the input; resolves nothing outside the input and its siblings.
     *
     * @param report takes what could not be carried over; never null
     * @return a map in no resource, whose elements all have ids, unique in the map
     * @throws FormatException where the input is not what the format demands
     */
    ArgumentMap read(Input input, LossReport report, Progress progress) throws FormatException, IOException;

    /**
     * What the format itself has in a file that this importer read.
     *
     * @param map as it was read, not changed since
     */
    default FormatCounts counts(ArgumentMap map) {
        return FormatCounts.of(map);
    }
}
