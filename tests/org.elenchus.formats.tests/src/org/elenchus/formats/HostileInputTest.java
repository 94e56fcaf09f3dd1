// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.elenchus.core.format.Format;
import org.elenchus.core.format.Formats;
import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Progress;
import org.elenchus.formats.internal.tree.MapBuilder;
import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Statement;
import org.junit.jupiter.api.Test;

/** Damages files of every format at random: each is read, or refused with a {@link FormatException}, and soon. {@code ./test --fuzz SECONDS} tries for longer. */
class HostileInputTest {
    private static final int SHORT_RUN = 3;
    private static final long PATIENCE = 10_000;
    private static final String MARKS = "\"'<>{}[]()&;:,.#-+*=|0129 \n\t\\";
    /** Small files in formats that are not written. */
    private static final Map<String, String> READ_ONLY = Map.of(
            "rationale", "#Rationale Version 1\nm0 = Create(\"Claim\")\nSetText(\"a\")\nm1 = CreateChild(m0, \"CompoundReason\")\nm2 = CreateChild(m1, \"Claim\")\nSetText(m1[0], \"b\")\n",
            "brat", "T1\tClaim 0 3;4 5\tone\nT2\tPremise 6 7\tx\nR1\tsupports Arg1:T2 Arg2:T1\nA1\tStance T1 For\n#1\tNotes T1\tn\n",
            "gsn-emf", "<gsn:SafetyCase xmlns:gsn='http://x/GSN'><goals id='G1'><supportedBy target='//@goals.1'/></goals><goals id='G2' supports='//@goals.0/@supportedBy.0'/></gsn:SafetyCase>",
            "carneades-yaml", "meta: {title: t}\nstatements:\n  p: P\n  q: {text: Q, assumed: true}\narguments:\n  a1: {conclusion: p, premises: [q], undercutter: u}\nissues:\n  i1: {positions: [p, q]}\n",
            "carneades-lkif", "<lkif><argument-graphs><argument-graph id='g'><statements><statement id='s'><s>S</s></statement></statements><arguments><argument id='a' weight='0.5'>"
                    + "<conclusion statement='s'/><premises><premise statement='s' type='exception'/></premises></argument></arguments></argument-graph></argument-graphs></lkif>",
            "araucaria-aml", "<ARG><TEXT>so it is</TEXT><AU><PROP missing='no'><PROPTEXT offset='3'>it</PROPTEXT></PROP><LA><AU><PROP><PROPTEXT offset='0'>so</PROPTEXT></PROP></AU></LA></AU></ARG>",
            "argunet-graphml", "<graphml xmlns:arg='http://www.argunet.org/xml/argml'><graph><node id='n'><data><arg:argument id='1'><arg:title>A</arg:title></arg:argument></data></node>"
                    + "<node id='t'><data><arg:thesis id='2'><arg:content>t</arg:content></arg:thesis></data></node><edge source='n' target='t'/></graph></graphml>",
            "iccma", "arg(a).\narg(b).\natt(a,b).\n");

    private final Formats formats = Formats.installed();

    private record Seed(Format format, byte[] bytes) {
    }

    private static ArgumentMap map() {
        MapBuilder builder = new MapBuilder();
        builder.map().setTitle("T");
        Statement thesis = builder.addStatement("t", "thesis \u00e9");
        builder.addReason("r", "reason", Polarity.PRO, thesis);
        Argument reason = builder.map().getArguments().get(0);
        builder.addPremise(reason, builder.addStatement("l", "linked"));
        builder.addReason("u", "undercut", Polarity.CON, reason);
        return builder.map();
    }

    private List<Seed> seeds() throws Exception {
        List<Seed> seeds = new ArrayList<>();
        for (Format importer : formats.importers()) {
            Optional<Format> exporter = formats.exporter(importer.id());
            if (exporter.isPresent()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                exporter.get().exporter().write(map(), ExportRequest.plain(), out);
                seeds.add(new Seed(importer, out.toByteArray()));
            } else if (READ_ONLY.containsKey(importer.id())) {
                seeds.add(new Seed(importer, READ_ONLY.get(importer.id()).getBytes(StandardCharsets.UTF_8)));
            }
        }
        return seeds;
    }

    @Test
    void damagedFilesAreReadOrRefused() throws Exception {
        String given = System.getProperty("elenchus.fuzz", "");
        int seconds = given.isBlank() || given.equals("null") ? SHORT_RUN : Integer.parseInt(given);
        List<Seed> seeds = seeds();
        assertThat(seeds).hasSizeGreaterThan(20);
        Random random = new Random(20240229);
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < end) {
            Seed seed = seeds.get(random.nextInt(seeds.size()));
            byte[] bytes = seed.bytes;
            for (int i = random.nextInt(4); i >= 0; i--) {
                bytes = damaged(bytes, random);
            }
            read(seed.format, bytes);
        }
    }

    private static void read(Format format, byte[] bytes) {
        long start = System.nanoTime();
        try {
            ArgumentMap map = format.importer().read(Input.of("damaged", bytes), new LossReport(), Progress.NONE);
            Set<String> ids = new HashSet<>();
            for (Element element : Structure.elements(map)) {
                assertThat(ids.add(element.getId())).as("id of " + element).isTrue();
            }
        } catch (FormatException e) {
            assertThat(e.getMessage()).isNotBlank();
        } catch (Throwable e) {
            throw new AssertionError(format.id() + " fails at: " + new String(bytes, StandardCharsets.UTF_8), e);
        }
        assertThat((System.nanoTime() - start) / 1_000_000).as(format.id() + " takes long").isLessThan(PATIENCE);
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        if (bytes.length < 2) {
            return bytes;
        }
        int at = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, at + 1 + random.nextInt(60));
        byte[] damaged = bytes.clone();
        switch (random.nextInt(5)) {
            case 0 -> damaged[at] = (byte) random.nextInt(256);
            case 1 -> damaged[at] = (byte) MARKS.charAt(random.nextInt(MARKS.length()));
            case 2 -> damaged = joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, to, bytes.length));
            case 3 -> damaged = joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, at, bytes.length));
            default -> damaged = Arrays.copyOf(bytes, at);
        }
        return damaged;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
