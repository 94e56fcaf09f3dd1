// SPDX-License-Identifier: EPL-2.0
package org.elenchus.scripting.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.elenchus.core.clipboard.Fragment;
import org.elenchus.core.format.Format;
import org.elenchus.core.format.Formats;
import org.elenchus.core.spi.ExportException;
import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Progress;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;

/** Writes the map, or a part of it, in any format that is installed. */
final class MapExport {
    private static final String FORMAT = "format";

    private final ArgumentMap map;
    private final Files files;
    private final Progress progress;

    MapExport(ArgumentMap map, Files files, Progress progress) {
        this.map = map;
        this.files = files;
        this.progress = progress;
    }

    /**
     * Writes a file.
     *
     * @param name    of the file
     * @param root    what to write with all below it; null for the whole map
     * @param options of the exporter; {@code format} chooses it where the file's name does not tell
     */
    void write(String name, Element root, Map<String, String> options) {
        files.checkWritable(name);
        Map<String, String> others = new HashMap<>(options);
        String wanted = others.remove(FORMAT);
        Format format = (wanted == null ? Formats.installed().exporterFor(String.valueOf(name)) : Formats.installed().exporter(wanted))
                .orElseThrow(() -> new IllegalArgumentException(Messages.get("noFormat", wanted == null ? name : wanted)));
        ArgumentMap written = root == null ? map : Fragment.copyOf(MapObject.subtree(root)).instantiate();
        if (root != null) {
            written.setTitle(map.getTitle());
        }
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            format.exporter().write(written, new ExportRequest(null, others, new LossReport(), progress), out);
            files.write(name, out.toByteArray());
        } catch (IOException | ExportException e) {
            throw new IllegalArgumentException(Messages.get("unwritable", name, e.getMessage()), e);
        }
    }
}
