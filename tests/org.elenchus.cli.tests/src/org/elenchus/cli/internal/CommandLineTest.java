// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.elenchus.core.MapCounts;
import org.elenchus.core.document.MapFiles;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.testkit.MapGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    @TempDir
    Path folder;
    private ArgumentMap map;
    private Path file;

    @BeforeEach
    void writeAMap() throws IOException {
        map = MapGenerator.rich(12, 4);
        file = folder.resolve("mémo map.argmap");
        MapFiles.save(map, file);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    private static JsonObject json(String line) {
        return JsonParser.parseString(line).getAsJsonObject();
    }

    @Test
    void exportSaysOnceWhatIsLeftOutHoweverOften() throws IOException {
        map.getStatements().forEach(statement -> statement.setNote("a note"));
        MapFiles.save(map, file);
        Run run = Run.of("export", file.toString(), "-o", path("x.argdown"));
        assertThat(run.code()).isZero();
        assertThat(run.err().lines().filter(line -> line.contains("the note"))).singleElement().asString().contains("left out").contains("times");
    }

    @Test
    void helpIsThereForEveryVerb() {
        assertThat(Run.of().out()).contains("elenchus VERB").isEqualTo(Run.of("help").out()).isEqualTo(Run.of("--help").out());
        for (String verb : Verbs.NAMES) {
            Run help = Run.of("help", verb);
            assertThat(help.code()).isZero();
            assertThat(help.err()).isEmpty();
            if (!verb.equals(Verbs.HELP)) {
                assertThat(help.out()).startsWith("elenchus " + verb).contains("Examples").isEqualTo(Run.of(verb, "--help").out());
                assertThat(Verbs.find(verb)).isNotNull();
            }
        }
        assertThat(Run.of("--version").out()).startsWith("Elenchus").contains("Java " + System.getProperty("java.version"));
    }

    @Test
    void wrongUsageExitsWithTwoAndSaysWhatIsMeant() {
        assertThat(Run.of("exprot").err()).contains("did you mean export?");
        for (String[] wrong : new String[][] {{"exprot"}, {"info"}, {"info", file.toString(), "--jsno"}, {"export", file.toString()},
                {"export", file.toString(), "-o", path("x.unknown")}, {"export", file.toString(), "-o", path("x"), "--to", "papyrus"},
                {"export", file.toString(), "-o", path("x.svg"), "--dpi", "300"}, {"export", file.toString(), "-o"}, {"list", "flowers"}, {"list"},
                {"info", "-", "-"}, {"info", file.toString(), "--from", "papyrus"}, {"diff", file.toString()}, {"merge", file.toString()},
                {"check", file.toString(), "--rule", "none-such"}, {"layout", file.toString(), "-o", path("l.argmap"), "--layout", "spiral"},
                {"export", file.toString(), file.toString(), "--to", "svg", "-o", path("one.svg")}}) {
            Run run = Run.of(wrong);
            assertThat(run.code()).as(Arrays.toString(wrong)).isEqualTo(Exit.USAGE);
            assertThat(run.err()).startsWith("elenchus: ");
            assertThat(run.out()).isEmpty();
        }
        assertThat(folder).isDirectoryNotContaining(p -> !p.equals(file));
    }

    @Test
    void infoCounts() {
        JsonObject answer = json(Run.of("info", file.toString(), "--json").out());
        MapCounts.of(map).toMap().forEach((name, value) -> assertThat(answer.get(name).getAsString()).isEqualTo(String.valueOf(value)));
        assertThat(answer.has("file")).isFalse();
        assertThat(Run.of("info", file.toString()).out()).contains("statements:  12\n");
    }

    @Test
    void severalInputsGiveALineEachAndABadOneStopsNothing() throws Exception {
        Files.writeString(folder.resolve("bad.argmap"), "<argumentmap:ArgumentMap xmlns:argumentmap=\"https://elenchus.org/argumentmap/1\">\n<oops");
        Run run = Run.of("info", "--json", file.toString(), path("bad.argmap"), path("absent.argmap"), file.toString());
        assertThat(run.code()).isEqualTo(Exit.UNREADABLE);
        String[] lines = run.out().split("\n");
        assertThat(lines).hasSize(4);
        assertThat(json(lines[0]).get("file").getAsString()).isEqualTo(file.toString());
        assertThat(json(lines[1]).get("error").getAsString()).startsWith(path("bad.argmap") + ":2:");
        assertThat(json(lines[2]).get("error").getAsString()).contains("there is no such file");
        assertThat(json(lines[3]).get("statements").getAsInt()).isEqualTo(12);
        assertThat(run.err()).contains(path("bad.argmap") + ":2:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u0089PNG\r\n", "{\"a\": ", "%PDF-1.7\n%%EOF", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><argumentmap:ArgumentMap xmlns:argumentmap=\"https://elenchus.org/argumentmap/1\" title=\"&b;\"/>",
            "<argumentmap:ArgumentMap xmlns:argumentmap=\"https://elenchus.org/argumentmap/99\" formatVersion=\"99\"/>"})
    void hostileInputGivesOneClearError(String content) throws Exception {
        Path hostile = folder.resolve("hostile.argmap");
        Files.write(hostile, content.getBytes(StandardCharsets.ISO_8859_1));
        for (Run run : List.of(Run.of("info", hostile.toString()), Run.of("export", hostile.toString(), "-o", path("h.svg")),
                Run.with(content.getBytes(StandardCharsets.ISO_8859_1), "check", "-", "--stdin-name", "hostile.argmap"))) {
            assertThat(run.code()).isEqualTo(Exit.UNREADABLE);
            assertThat(run.err().lines()).hasSize(1);
            assertThat(run.err()).startsWith("elenchus: ").contains("hostile.argmap:").doesNotContain("root:").doesNotContain("Exception");
        }
        assertThat(folder.resolve("h.svg")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "pdf"})
    void aFigureGivesItsMapBack(String format) throws Exception {
        String figure = path("figure." + format);
        assertThat(Run.of("export", file.toString(), "-o", figure).code()).isZero();
        assertThat(Run.of("convert", figure, "-o", path("back.argmap"))).extracting(Run::code, Run::err).containsExactly(0, "");
        assertThat(folder.resolve("back.argmap")).hasSameBinaryContentAs(file);
        byte[] bytes = Files.readAllBytes(Path.of(figure));
        Run piped = Run.with(bytes, "convert", "-", "--to", "argmap");
        assertThat(piped.bytes()).isEqualTo(Files.readAllBytes(file));
        assertThat(Run.of("export", file.toString(), "--to", format).bytes()).isEqualTo(bytes);
    }

    @Test
    void pngTakesItsOptionsInAnyForm() throws Exception {
        Run one = Run.of("export", "--dpi", "40", file.toString(), "--transparent", "-o", path("a.png"));
        Run two = Run.of("export", "--dpi=40", "--transparent=true", "--output=" + path("b.png"), "--", file.toString());
        assertThat(one.err() + two.err()).isEmpty();
        assertThat(folder.resolve("a.png")).hasSameBinaryContentAs(folder.resolve("b.png"));
        Run.of("export", file.toString(), "--no-embed", "-o", path("bare.svg"));
        assertThat(folder.resolve("bare.svg")).content().doesNotContain("piece>");
    }

    @Test
    void severalInputsGoIntoAFolder() throws Exception {
        Files.createDirectory(folder.resolve("out"));
        Path second = Files.copy(file, folder.resolve("second.argmap"));
        Run run = Run.of("convert", file.toString(), second.toString(), "--to", "svg", "-o", path("out"), "--json");
        assertThat(run.code()).isZero();
        assertThat(folder.resolve("out/mémo map.svg")).exists();
        assertThat(folder.resolve("out/second.svg")).exists();
        assertThat(json(run.out().split("\n")[1]).get("output").getAsString()).isEqualTo(path("out/second.svg"));
    }

    @Test
    void whatCannotBeWrittenLeavesWhatWasThere() throws Exception {
        assertThat(Run.of("export", file.toString(), "-o", path("no/where.svg"))).extracting(Run::code).isEqualTo(Exit.UNWRITABLE);
        Files.writeString(folder.resolve("old.png"), "old");
        Run refused = Run.of("export", file.toString(), "-o", path("old.png"), "--dpi", "2400", "--font-size", "200");
        assertThat(refused.code()).isEqualTo(Exit.USAGE);
        assertThat(folder.resolve("old.png")).hasContent("old");
        assertThat(files()).containsExactly("mémo map.argmap", "old.png");
        Files.createDirectory(folder.resolve("dir.svg"));
        assertThat(Run.of("export", file.toString(), "--to", "svg", "-o", path("dir.svg")).code()).isZero();
        assertThat(folder.resolve("dir.svg/mémo map.svg")).exists();
    }

    @Test
    void aFullStandardOutputIsAnErrorAndAReaderWhoLeavesIsNone() {
        assertThat(toBroken("No space left on device")).isEqualTo(Exit.UNWRITABLE);
        assertThat(toBroken("Broken pipe")).isEqualTo(Exit.DONE);
    }

    private static int toBroken(String failure) {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }
        };
        Console console = new Console(new ByteArrayInputStream(new byte[0]), broken, OutputStream.nullOutputStream(), false);
        return console.finish(new CommandLine(console).run("list", "formats"));
    }

    @Test
    void layoutPlacesEverythingAndChangesNothingElse() throws Exception {
        Path bare = folder.resolve("bare.argmap");
        MapFiles.save(MapGenerator.plain(8, 2), bare);
        assertThat(Run.of("layout", bare.toString(), "-o", bare.toString())).extracting(Run::code, Run::err).containsExactly(0, "");
        ArgumentMap placed = MapFiles.read(bare);
        assertThat(placed.getViews()).hasSize(1);
        assertThat(placed.getViews().get(0).getNodes().stream().map(n -> n.getElement())).containsAll(placed.getStatements());
        assertThat(placed.getStatements()).hasSize(8);
    }

    @Test
    void listsWhatIsInstalled() {
        JsonArray formats = JsonParser.parseString(Run.of("list", "formats", "--json").out()).getAsJsonArray();
        assertThat(formats).extracting(f -> f.getAsJsonObject().get("id").getAsString()).contains("argmap", "svg", "pdf", "png");
        for (String kind : List.of("layouts", "notations", "styles", "rules")) {
            assertThat(JsonParser.parseString(Run.of("list", kind, "--json").out()).getAsJsonArray().size()).as(kind).isPositive();
            assertThat(Run.of("list", kind).out().lines().count()).isPositive();
        }
    }

    @Test
    void checkTellsErrorsByItsExitCode() throws Exception {
        Run good = Run.of("check", file.toString(), "--json");
        assertThat(json(good.out()).get("errors").getAsInt() > 0).isEqualTo(good.code() == Exit.NO);
        map.getArguments().get(0).setConclusion(null);
        MapFiles.save(map, folder.resolve("broken.argmap"));
        Run bad = Run.of("check", path("broken.argmap"), "--json");
        assertThat(bad.code()).isEqualTo(Exit.NO);
        assertThat(json(bad.out()).get("errors").getAsInt()).isPositive();
        assertThat(Run.of("check", path("broken.argmap")).out()).contains("error: ").contains(map.getArguments().get(0).getId());
    }

    @Test
    void everythingIsAlikeInEveryLocale() throws Exception {
        Locale before = Locale.getDefault();
        byte[] expected = Run.of("export", file.toString(), "--to", "svg").bytes();
        try {
            for (String language : List.of("tr-TR", "ar-SA-u-nu-arab")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(Run.of("export", file.toString(), "--to", "svg").bytes()).isEqualTo(expected);
                assertThat(Run.of("info", file.toString()).out()).contains("statements:  12\n");
                assertThat(Run.of("INFO").err()).contains("info");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void strictRefusesLoss() throws Exception {
        map.getStatements().get(0).setText("Hieroglyph \ud80c\udc00");
        MapFiles.save(map, file);
        Run strict = Run.of("convert", file.toString(), "-o", path("x.svg"), "--strict", "--report", "-");
        assertThat(strict.code()).isEqualTo(Exit.NO);
        assertThat(strict.out()).contains("approximated: ").contains("\ud80c\udc00");
        assertThat(folder.resolve("x.svg")).doesNotExist();
        Run lenient = Run.of("convert", file.toString(), "-o", path("x.svg"), "--report", path("report.json"));
        assertThat(lenient.code()).isZero();
        assertThat(lenient.err()).contains("0 left out, 1 approximated");
        assertThat(json(Files.readString(folder.resolve("report.json"))).get("kind").getAsString()).isEqualTo("approximated");
    }

    @Test
    void aDefectLeavesALogAndExitsWithSeventy() throws Exception {
        Console failing = new Console(new java.io.InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("by the test");
            }
        }, OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), false);
        assertThat(new CommandLine(failing).run("info", "-")).isEqualTo(Exit.DEFECT);
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
        Console told = new Console(new ByteArrayInputStream(new byte[0]), OutputStream.nullOutputStream(), err, false);
        assertThat(DefectLog.write(new IllegalStateException("by the test"), new String[] {"info", "x"}, told)).isEqualTo(Exit.DEFECT);
        String message = err.toString(StandardCharsets.UTF_8);
        Path log = Path.of(message.substring(message.indexOf("details are in ") + 15, message.indexOf("; please")));
        assertThat(log).content().contains("elenchus info x", "by the test", "at " + CommandLineTest.class.getName());
        Files.delete(log);
    }
}
