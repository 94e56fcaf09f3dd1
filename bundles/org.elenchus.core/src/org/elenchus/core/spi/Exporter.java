// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.spi;

import java.io.IOException;
import java.io.OutputStream;

import org.elenchus.model.argumentmap.ArgumentMap;

/** Writes a map in one format. Contributed to {@code org.elenchus.core.exporters}. */
public interface Exporter {
    /**
     * Writes the whole map. The same map and request give the same bytes, on every machine and in every locale.
     *
     * @param map     not changed
     * @param request view, options and where losses go; never null
     * @param out     not closed by the exporter
     * @throws ExportException where the map or an option does not allow it
     */
    void write(ArgumentMap map, ExportRequest request, OutputStream out) throws IOException, ExportException;
}
