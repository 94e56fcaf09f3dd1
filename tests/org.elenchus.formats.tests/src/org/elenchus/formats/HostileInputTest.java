// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.elenchus.core.format.Format;
import org.elenchus.core.format.Formats;
import org.elenchus.formats.fuzz.Mutator;
import org.elenchus.formats.fuzz.Nests;
import org.elenchus.formats.fuzz.Seeds;
import org.elenchus.formats.fuzz.Trial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damaged and hostile files of every format are read, or refused with an error that names its place. {@code ./test --fuzz} tries for longer, and others each time. */
class HostileInputTest {
    private static final int DAMAGED = 25;
    private static final int NESTED = 4;

    static List<Format> importers() {
        return Formats.installed().importers();
    }

    @ParameterizedTest
    @MethodSource("importers")
    void damagedFilesAreReadOrRefused(Format format) throws Exception {
        List<byte[]> seeds = Seeds.of(format, null);
        assertThat(seeds).isNotEmpty();
        seeds.forEach(seed -> assertThat(Trial.finding(format, seed, seed)).isNull());
        Mutator mutator = new Mutator(seeds, new Random(20240229));
        for (int i = 0; i < DAMAGED; i++) {
            check(format, mutator.next());
        }
        Random random = new Random(20240229);
        for (int i = 0; i < NESTED; i++) {
            check(format, Nests.any(random));
        }
    }

    private static void check(Format format, byte[] bytes) {
        String finding = Trial.finding(format, bytes, bytes);
        assertThat(finding).as(() -> "reading " + new String(bytes, 0, Math.min(bytes.length, 2_000), StandardCharsets.UTF_8)).isNull();
    }

    private static void check(String format, String text) {
        check(Formats.installed().importer(format).orElseThrow(), text.getBytes(StandardCharsets.UTF_8));
    }

    /** What fuzzing found. */
    @Test
    void staysSoundOnWhatItFailedOn() {
        check("kialo", "Discussion Title: t\n\n1" + ".1".repeat(60_000) + ". Pro: a\n");
        check("iccma", "p af 99999999\n");
        check("gsn-yaml", "G1: {text: a}\nwater: {text: b}\n");
        check("carneades-yaml", "statements: {a: \"\u0007\"}\n");
        check("carneades-yaml", "statements: " + "[".repeat(40_000));
        check("aif-json", "{\"nodes\": []} x");
        check("argmap", "<?xml version=");
        check("carneades-yaml", "? ".repeat(9_000));
        check("argdown", "[a]: b {" + "? {".repeat(5_000) + "}".repeat(5_001) + "\n");
        check("gsn-yaml", "G1:\n  text: a\n  x0: &x0 [a, a]\n" + numbered("  x%1$d: &x%1$d [*x" + "%2$d, *x%2$d]\n", 30));
        check("brat", "T1\tClaim 0 1" + ";2 3".repeat(40_000) + "\ta\n");
        check("rationale", "a = Create(\"Claim\")\n" + "x.".repeat(60_000) + "SetText(\"a\")\n");
    }

    /** Time grows with the size of a file, not with its square: these would take minutes. */
    @Test
    void readsWhatHangsOnOneThing() {
        int many = 9_000;
        check("argdown", "[a]: a\n" + numbered("  +> [b%d]: b\n", many));
        check("argdown", numbered("# Head %1$d\n\n[s%1$d]: a\n\n", many / 3));
        check("argdown", "<a>: a\n" + numbered("  - [b%d]: b\n", many / 3) + "\n" + numbered("(%1$d) p %1$d\n", many / 3) + "----\n(0) c\n");
        List<String> nodes = new ArrayList<>(List.of("{\"nodeID\": \"r\", \"type\": \"RA\"}"));
        List<String> edges = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            nodes.add("{\"nodeID\": \"" + i + "\", \"type\": \"I\", \"text\": \"a\"}");
            edges.add(i % 2 == 0 ? "{\"fromID\": \"" + i + "\", \"toID\": \"r\"}" : "{\"fromID\": \"r\", \"toID\": \"" + i + "\"}");
        }
        check("aif-json", "{\"nodes\": [" + String.join(",", nodes.subList(0, 4_000)) + "], \"edges\": [" + String.join(",", edges.subList(0, 3_000)) + "]}");
        check("opml", "<opml version='2.0'><head/><body><outline text='a'>" + "<outline text='b'/>".repeat(many) + "</outline></body></opml>");
        check("brat", numbered("T%d\tClaim 0 1\ta\n", many) + numbered("R%1$d\tsupports Arg1:T%1$d Arg2:T1\n", many));
    }

    private static String numbered(String line, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            text.append(String.format(line, i, i - 1));
        }
        return text.toString();
    }
}
