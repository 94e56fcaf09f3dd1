// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.elenchus.core.format.Format;
import org.elenchus.core.format.Formats;
import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Progress;
import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.junit.jupiter.api.Test;

/** Maps made at random, written and read by one format, by two in turn, and twice by the same. */
class RoundTripTest {
    private static final int MAPS = 12;
    private static final int MAPS_A_PAIR = 1;
    /** Figures are written for the eye; what they hold is a map of our own. */
    private static final Set<String> FIGURES = Set.of("svg", "pdf", "html");

    private final Formats formats = Formats.installed();

    /** What each format that is read and written keeps, by the table of formats. */
    private Map<String, Set<String>> kept() throws Exception {
        Map<String, Set<String>> kept = new LinkedHashMap<>();
        FormatTable table = new FormatTable();
        for (Format exporter : formats.exporters()) {
            if (formats.importer(exporter.id()).isPresent() && !FIGURES.contains(exporter.id())) {
                kept.put(exporter.id(), table.kept(exporter.id()));
            }
        }
        assertThat(kept).hasSizeGreaterThan(20);
        return kept;
    }

    private ArgumentMap through(String format, ArgumentMap map, LossReport report) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        formats.exporter(format).orElseThrow().exporter().write(map, new ExportRequest(null, Map.of(), report, Progress.NONE), out);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        if (format.equals("brat")) {
            formats.exporter("brat-text").orElseThrow().exporter().write(map, ExportRequest.plain(), text);
        }
        try {
            return formats.importer(format).orElseThrow().importer().read(input(format, out.toByteArray(), text.toByteArray()), new LossReport(), Progress.NONE);
        } catch (Exception e) {
            throw new AssertionError(format + " cannot be read back: " + out.toString(StandardCharsets.UTF_8), e);
        }
    }

    /** Annotations of brat have their text beside them. */
    private static Input input(String format, byte[] bytes, byte[] text) {
        Input plain = Input.of("sample", bytes);
        return !format.equals("brat") ? plain : new Input() {
            @Override
            public String name() {
                return "sample.ann";
            }

            @Override
            public InputStream open() throws java.io.IOException {
                return plain.open();
            }

            @Override
            public Path path() {
                return Path.of("sample.ann");
            }

            @Override
            public Input sibling(String fileName) {
                return Input.of(fileName, text);
            }
        };
    }

    @Test
    void twoFormatsKeepWhatBothHold() throws Exception {
        Map<String, Set<String>> kept = kept();
        List<String> lost = new ArrayList<>();
        for (String first : kept.keySet()) {
            for (String second : kept.keySet()) {
                Set<String> both = new TreeSet<>(kept.get(first));
                both.retainAll(kept.get(second));
                if (both.contains("reasons") || both.contains("objections")) {
                    Random random = new Random((first + second).hashCode());
                    for (int i = 0; i < MAPS_A_PAIR; i++) {
                        lost.addAll(lostBetween(first, second, AnyMap.with(both, random), both));
                    }
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    /** What a map says in both formats, but not any more where it goes from the first to the second. */
    private List<String> lostBetween(String first, String second, ArgumentMap map, Set<String> traits) throws Exception {
        ArgumentMap afterFirst = through(first, map, new LossReport());
        Map<String, List<String>> inFirst = Said.of(afterFirst, traits);
        Map<String, List<String>> inSecond = Said.of(through(second, map, new LossReport()), traits);
        Map<String, List<String>> inBoth = Said.of(through(second, afterFirst, new LossReport()), traits);
        List<String> lost = new ArrayList<>();
        Said.of(map, traits).forEach((element, sentences) -> {
            List<String> missing = new ArrayList<>(sentences);
            missing.retainAll(inFirst.getOrDefault(element, List.of()));
            missing.retainAll(inSecond.getOrDefault(element, List.of()));
            missing.removeAll(inBoth.getOrDefault(element, List.of()));
            if (!missing.isEmpty()) {
                lost.add(first + " then " + second + ": " + element + " " + missing);
            }
        });
        return lost;
    }

    /** A file that was read and written says the same when it is read once more. */
    @Test
    void readingAndWritingAgainChangesNothing() throws Exception {
        Set<String> everything = FormatTable.everyTrait();
        List<String> changed = new ArrayList<>();
        for (String format : kept().keySet()) {
            Random random = new Random(11);
            for (int i = 0; i < MAPS; i++) {
                ArgumentMap once = through(format, AnyMap.with(everything, random), new LossReport());
                Map<String, List<String>> said = Said.of(once, everything);
                Map<String, List<String>> again = Said.of(through(format, once, new LossReport()), everything);
                said.forEach((element, sentences) -> {
                    if (!sentences.equals(again.get(element))) {
                        changed.add(format + ": " + element + " " + sentences + " became " + again.get(element));
                    }
                });
            }
        }
        assertThat(changed).isEmpty();
    }

    /** Whatever a map says: what the file does not say any more has a line in the report, with the element that it is of. */
    @Test
    void nothingGetsLostWithoutALine() throws Exception {
        Set<String> everything = FormatTable.everyTrait();
        List<String> silent = new ArrayList<>();
        for (String format : kept().keySet()) {
            Random random = new Random(7);
            for (int i = 0; i < MAPS; i++) {
                ArgumentMap map = AnyMap.with(everything, random);
                LossReport report = new LossReport();
                Map<String, List<String>> after = Said.of(through(format, map, report), everything);
                Set<String> reported = new HashSet<>();
                report.entries().forEach(entry -> reported.add(String.valueOf(entry.element())));
                unreported(format, map, after, reported, silent);
            }
        }
        assertThat(silent).isEmpty();
    }

    private static void unreported(String format, ArgumentMap map, Map<String, List<String>> after, Set<String> reported, List<String> silent) {
        Set<String> traits = FormatTable.everyTrait();
        Map<String, List<String>> before = Said.of(map, traits);
        for (var element : Structure.elements(map)) {
            String name = Said.nameOf(element);
            List<String> missing = new ArrayList<>(before.get(name));
            missing.removeAll(after.getOrDefault(name, List.of()));
            boolean told = reported.contains(element.getId()) || (reported.contains("null") || reported.contains("g")) && missing.stream().allMatch(each -> each.startsWith("in "))
                    || element instanceof Argument argument && isBoundUp(argument, reported);
            if (!missing.isEmpty() && !told) {
                silent.add(format + ": " + name + " " + missing);
            }
        }
    }

    /** An argument is told of where what it argues about is, since it cannot be written without that; likewise what its premises say. */
    private static boolean isBoundUp(Argument argument, Set<String> reported) {
        boolean conclusion = argument.getConclusion() != null && reported.contains(argument.getConclusion().getId());
        return conclusion || argument.getPremises().stream().anyMatch(premise -> reported.contains(premise.getStatement().getId()))
                || argument.getConclusion() instanceof Argument target && isBoundUp(target, reported);
    }
}
