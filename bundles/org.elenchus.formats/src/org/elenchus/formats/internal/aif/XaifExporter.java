// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.aif;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;

import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.Exporter;
import org.elenchus.formats.internal.Holds;
import org.elenchus.formats.internal.json.Json;
import org.elenchus.model.argumentmap.ArgumentMap;

/** Writes xAIF: the graph with its text, highlighted where statements are said, as OVA3 opens it. */
public final class XaifExporter implements Exporter {

    @Override
    public void write(ArgumentMap map, ExportRequest request, OutputStream out) throws IOException {
        EnumSet<Holds> held = EnumSet.of(Holds.SCHEME, Holds.UNDERCUT);
        if (map.getSources().size() == 1) {
            held.add(Holds.SOURCES);
            held.add(Holds.EXCERPTS);
        }
        Holds.reportLosses(map, held, request.report());
        out.write(Json.pretty(new AifWriter(map, true).document()).getBytes(StandardCharsets.UTF_8));
    }
}
