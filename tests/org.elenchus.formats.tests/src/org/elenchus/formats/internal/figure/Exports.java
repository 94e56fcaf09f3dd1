// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.figure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.elenchus.core.extension.Contribution;
import org.elenchus.core.format.Formats;
import org.elenchus.core.spi.ExportException;
import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Progress;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.rendering.notation.Notations;

/** Maps written by the installed formats. */
public final class Exports {
    private Exports() {
    }

    public static byte[] of(ArgumentMap map, String format, Map<String, String> options, LossReport report) throws IOException, ExportException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Formats.installed().exporter(format).orElseThrow().exporter().write(map, request(options, report), out);
        return out.toByteArray();
    }

    public static byte[] of(ArgumentMap map, String format, Map<String, String> options) throws IOException, ExportException {
        return of(map, format, options, new LossReport());
    }

    public static String text(ArgumentMap map, String format, Map<String, String> options) throws IOException, ExportException {
        return new String(of(map, format, options), StandardCharsets.UTF_8);
    }

    public static ExportRequest request(Map<String, String> options, LossReport report) {
        return new ExportRequest(null, options, report, Progress.NONE);
    }

    /** Ids of all notations. */
    public static List<String> notations() {
        return Notations.contributions().stream().map(Contribution::id).toList();
    }
}
