// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;

import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.Exporter;
import org.elenchus.formats.internal.Holds;
import org.elenchus.formats.internal.nodelink.NodeLinkGraph;
import org.elenchus.model.argumentmap.ArgumentMap;

/** Writes Argdown that the reference implementation reads as the same map. */
public final class ArgdownExporter implements Exporter {

    @Override
    public void write(ArgumentMap map, ExportRequest request, OutputStream out) throws IOException {
        EnumSet<Holds> held = EnumSet.of(Holds.TITLE, Holds.AUTHORS, Holds.GROUPS, Holds.LABEL, Holds.TAGS, Holds.UNDERCUT);
        Holds.reportLosses(map, held, request.report());
        String written = writtenText(map);
        out.write((written != null ? written : new ArgdownWriter(map, request.report()).text()).getBytes(StandardCharsets.UTF_8));
    }

    /** The text that a person wrote for the map, comments and order included, while it still says the same; else null. */
    private static String writtenText(ArgumentMap map) {
        String text = NodeLinkGraph.kept(map.getProperties(), ArgdownForm.TEXT);
        Reading reading = text == null ? null : Reading.of(text);
        if (reading == null || !reading.isSound()) {
            return null;
        }
        Said said = Said.of(map);
        Binding binding = new Binding();
        FirstBinding.complete(reading, binding, said);
        return Follower.agrees(reading, binding, said) ? text : null;
    }
}
