// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.elenchus.core.spi.LossReport;

/** Reports of losses as text, one line an entry, or as one JSON object an entry. */
final class LossText {
    private final boolean json;
    private final StringBuilder text = new StringBuilder();

    LossText(boolean json) {
        this.json = json;
    }

    void add(String file, LossReport report) {
        for (LossReport.Entry entry : report.entries()) {
            text.append(json ? asJson(file, entry) : asText(file, entry)).append('\n');
        }
    }

    private static String asText(String file, LossReport.Entry entry) {
        String place = entry.line() > 0 ? file + ":" + entry.line() : file;
        String element = entry.element() == null ? "" : " [" + entry.element() + "]";
        return Messages.get("loss." + entry.kind().name().toLowerCase(Locale.ROOT), place, entry.what() + element);
    }

    private static String asJson(String file, LossReport.Entry entry) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", file);
        line.put("kind", entry.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        line.put("element", entry.element());
        line.put("what", entry.what());
        line.put("line", entry.line() > 0 ? entry.line() : null);
        return Json.line(line);
    }

    static int count(LossReport report, LossReport.Kind kind) {
        int count = 0;
        for (LossReport.Entry entry : report.entries()) {
            count += entry.kind() == kind ? 1 : 0;
        }
        return count;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
