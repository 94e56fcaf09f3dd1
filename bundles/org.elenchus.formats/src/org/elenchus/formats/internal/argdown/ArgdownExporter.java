// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;

import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.Exporter;
import org.elenchus.formats.internal.Holds;
import org.elenchus.model.argumentmap.ArgumentMap;

/** Writes Argdown that the reference implementation reads as the same map. */
public final class ArgdownExporter implements Exporter {

    @Override
    public void write(ArgumentMap map, ExportRequest request, OutputStream out) throws IOException {
        EnumSet<Holds> held = EnumSet.of(Holds.TITLE, Holds.AUTHORS, Holds.GROUPS, Holds.LABEL, Holds.TAGS, Holds.UNDERCUT);
        Holds.reportLosses(map, held, request.report());
        String written = KeptText.of(map, request.report());
        out.write((written != null ? written : new ArgdownWriter(map, request.report()).text()).getBytes(StandardCharsets.UTF_8));
    }
}
