// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.LossReport;
import org.elenchus.formats.internal.TextInput;

/** A text with what it includes by {@code @include(file)} put in place, and where each of its lines comes from. */
final class Inclusion {
    private static final Pattern INCLUDE = Pattern.compile("@include\\(([^)\\r\\n]+)\\)");
    private static final int DEPTH_LIMIT = 20;
    private static final int SIZE_LIMIT = 64 << 20;

    /** A line of a file, from 1. */
    record Origin(String file, int line) {
    }

    private final StringBuilder text = new StringBuilder();
    /** The text where it includes nothing; else null. */
    private String whole;
    private final List<Origin> origins = new ArrayList<>();

    private final LossReport report;

    private Inclusion(LossReport report) {
        this.report = report;
    }

    /**
     * Expands a whole text. A file that includes itself, also by way of others, is left out at that place.
     *
     * @throws FormatException where an included file is not there, or not in the same folder
     */
    static Inclusion expand(Input input, LossReport report) throws FormatException, IOException {
        Inclusion inclusion = new Inclusion(report);
        String whole = TextInput.read(input);
        if (!whole.contains("@include(")) {
            inclusion.whole = whole;
        } else {
            inclusion.origins.add(new Origin(input.name(), 1));
            inclusion.add(whole, input, List.of(input.name()));
        }
        if (inclusion.origins.isEmpty()) {
            inclusion.origins.add(new Origin(input.name(), 0));
        }
        return inclusion;
    }

    String text() {
        return whole != null ? whole : text.toString();
    }

    /** Where a line of the text, from 1, comes from. */
    Origin origin(int line) {
        Origin only = origins.get(0);
        if (only.line == 0) {
            return new Origin(only.file, line);
        }
        return origins.get(Math.min(Math.max(line, 1), origins.size()) - 1);
    }

    private void add(String part, Input input, List<String> within) throws FormatException, IOException {
        Matcher include = INCLUDE.matcher(part);
        int done = 0;
        int line = 1;
        while (include.find()) {
            line = append(part.substring(done, include.start()), input.name(), line);
            done = include.end();
            Input included = find(include.group(1).strip(), input, line);
            if (within.contains(included.name()) || within.size() >= DEPTH_LIMIT) {
                report.leftOut(null, input.name() + " includes " + included.name() + ", which includes it in turn", line);
                continue;
            }
            List<String> inner = new ArrayList<>(within);
            inner.add(included.name());
            report.approximated(null, "what " + included.name() + " says, included here, is a part of the map itself", line);
            origins.set(origins.size() - 1, new Origin(included.name(), 1));
            add(TextInput.read(included), included, inner);
        }
        append(part.substring(done), input.name(), line);
    }

    private static Input find(String name, Input from, int line) throws FormatException {
        String plain = name.startsWith("./") ? name.substring(2) : name;
        Input included = from.sibling(plain);
        if (included == null) {
            throw new FormatException("includes " + name + ", but there is no such file in the same folder", from.name(), line, 0);
        }
        return included;
    }

    /** @return the line of the file behind the part */
    private int append(String part, String file, int firstLine) throws FormatException {
        if (text.length() + part.length() > SIZE_LIMIT) {
            throw new FormatException("is larger than " + (SIZE_LIMIT >> 20) + " MB with what it includes", file, firstLine, 0);
        }
        text.append(part);
        int line = firstLine;
        for (int i = part.indexOf('\n'); i >= 0; i = part.indexOf('\n', i + 1)) {
            origins.add(new Origin(file, ++line));
        }
        return line;
    }
}
