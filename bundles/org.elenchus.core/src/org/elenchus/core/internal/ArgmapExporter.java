// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal;

import java.io.IOException;
import java.io.OutputStream;

import org.elenchus.core.document.MapFiles;
import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.Exporter;
import org.elenchus.model.argumentmap.ArgumentMap;

/** Writes maps in their own format, which loses nothing. */
public final class ArgmapExporter implements Exporter {
    @Override
    public void write(ArgumentMap map, ExportRequest request, OutputStream out) throws IOException {
        MapFiles.write(map, out);
    }
}
