// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.elenchus.core.format.Format;
import org.elenchus.core.format.Formats;
import org.elenchus.core.spi.ExportException;
import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Input;
import org.elenchus.testkit.MapGenerator;

/** Sound files of a format to begin with: what our exporter makes of generated maps, a few written by hand, and given ones. */
public final class Seeds {
    private static final int LARGEST = 200_000;
    /** Files of formats that are written under another id, or hardly say anything in what is written. */
    private static final Map<String, List<String>> BY_HAND = Map.of(
            "iccma", List.of("arg(a).\narg(b).\natt(a,b).\n", "p af 3\n1 2\n2 3\n", "a\nb\n#\na b\n"),
            "aif-rdf", List.of("<http://x/1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.arg.dundee.ac.uk/aif#I-node> .\n"
                    + "<http://x/1> <http://www.arg.dundee.ac.uk/aif#claimText> \"text\\u00e9\" .\n"),
            "argdown", List.of("===\ntitle: t\nmodel:\n  mode: strict\n===\n\n# Head #tag\n\n[A]: a *b* __c__ [l](u) {k: 1}\n  + <B>: b\n    _> [C]\n  >< [D]\n\n<B>\n\n(1) p\n(2) q\n"
                    + "-- Rule, Other {uses: [1]} --\n  _ [U]: u\n(3) r\n  -> [A]\n\n* item\n* other\n\n// c\n/* d */ <!-- e --> @[A] .A. :heart:\n"),
            "mindmup", List.of("<map version='0.8.1'><node ID='1' TEXT='a'><node ID='2' TEXT='group' /></node></map>"),
            "freemind", List.of("<map version='1.0.1'><node TEXT='a' ID='x'><richcontent TYPE='NODE'><html><body><p>b</p></body></html></richcontent><arrowlink DESTINATION='x'/>"
                    + "<attribute NAME='n' VALUE='v'/><icon BUILTIN='no'/><cloud/></node></map>"));

    private Seeds() {
    }

    /** @param samples a folder of files by others, or null */
    public static List<byte[]> of(Format importer, Path samples) throws IOException, ExportException {
        List<byte[]> seeds = new ArrayList<>();
        Optional<Format> exporter = Formats.installed().exporter(importer.id());
        if (exporter.isPresent()) {
            for (int size : new int[] {1, 3, 8, 20}) {
                for (boolean rich : new boolean[] {false, true}) {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    exporter.get().exporter().write(rich ? MapGenerator.rich(size, size) : MapGenerator.plain(size, size), ExportRequest.plain(), out);
                    seeds.add(out.toByteArray());
                }
            }
        }
        BY_HAND.getOrDefault(importer.id(), List.of()).forEach(text -> seeds.add(text.getBytes(StandardCharsets.UTF_8)));
        if (samples != null) {
            addSamples(importer, samples, seeds);
        }
        return seeds;
    }

    private static void addSamples(Format importer, Path samples, List<byte[]> seeds) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(samples)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            if (Files.size(file) <= LARGEST && isOf(importer, file)) {
                seeds.add(Files.readAllBytes(file));
            }
        }
    }

    private static boolean isOf(Format importer, Path file) throws IOException {
        try {
            return Formats.installed().guessImporter(Input.of(file)).id().equals(importer.id());
        } catch (FormatException e) {
            return false;
        }
    }
}
