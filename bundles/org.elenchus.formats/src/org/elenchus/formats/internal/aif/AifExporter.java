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

/** Writes AIF JSON: what AIFdb imports. What was read from AIF and never became part of the map is written back. */
public class AifExporter implements Exporter {

    @Override
    public void write(ArgumentMap map, ExportRequest request, OutputStream out) throws IOException {
        Holds.reportLosses(map, EnumSet.of(Holds.SCHEME, Holds.UNDERCUT), request.report());
        out.write(Json.pretty(new AifWriter(map, false).document()).getBytes(StandardCharsets.UTF_8));
    }
}
