// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.elenchus.core.spi.LossReport;

/** Reports of losses as text, one line an entry, or as one JSON object an entry. Takes them from several threads. */
final class LossText {
    private final boolean json;
    private final AtomicInteger inputs = new AtomicInteger();
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    LossText(boolean json) {
        this.json = json;
    }

    /** @param name what messages call the input */
    void add(String input, String name, LossReport report) {
        StringBuilder text = new StringBuilder();
        for (LossReport.Entry entry : report.entries()) {
            text.append(json ? asJson(name, entry) : asText(name, entry)).append('\n');
        }
        if (report.hasLoss()) {
            inputs.incrementAndGet();
        }
        if (text.length() > 0) {
            texts.put(input, text.toString());
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

    /** From how many inputs something was lost. */
    int inputs() {
        return inputs.get();
    }

    static int count(LossReport report, LossReport.Kind kind) {
        int count = 0;
        for (LossReport.Entry entry : report.entries()) {
            count += entry.kind() == kind ? 1 : 0;
        }
        return count;
    }

    /** The reports in the order of the inputs. */
    String of(List<InputFile> inputs) {
        return inputs.stream().map(input -> texts.getOrDefault(input.path(), "")).collect(Collectors.joining());
    }
}
