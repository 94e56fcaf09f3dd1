// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.elenchus.core.document.MapFiles;
import org.elenchus.testkit.MapGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole folders as inputs. */
class FoldersTest {
    private static final int MAPS = 40;

    @TempDir
    Path folder;
    private Path corpus;
    private Path results;

    @BeforeEach
    void writeACorpus() throws IOException {
        corpus = Files.createDirectories(folder.resolve("corpus"));
        results = folder.resolve("out");
        Files.createDirectories(corpus.resolve("deep/er"));
        for (int i = 0; i < MAPS; i++) {
            String name = String.format(Locale.ROOT, "%s%02d.argmap", i % 3 == 0 ? "deep/er/" : i % 3 == 1 ? "deep/" : "", i);
            MapFiles.save(MapGenerator.rich(5 + i, i), corpus.resolve(name));
        }
    }

    private Run convert(String... more) {
        return Run.of(Stream.concat(Stream.of("convert", corpus.toString(), "-o", results.toString() + "/", "--to", "json"), Arrays.stream(more))
                .toArray(String[]::new));
    }

    private static List<String> below(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).map(p -> root.relativize(p).toString().replace('\\', '/')).sorted().toList();
        }
    }

    @Test
    void aFolderNeedsTheOptionAndTheMessageNamesIt() throws IOException {
        Files.createDirectories(results);
        Run run = convert();
        assertThat(run.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err()).contains("--recursive");
    }

    @Test
    void resultsLieAsTheirInputsDo() throws IOException {
        Run run = convert("--recursive");
        assertThat(run.code()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(below(results)).hasSize(MAPS).contains("02.map.json", "deep/01.map.json", "deep/er/00.map.json");
        assertThat(run.err()).contains(MAPS + " files in ").contains(MAPS + " done, 0 failed, 0 passed over");
    }

    @Test
    void aFolderThatIsNotThereIsMadeWithOrWithoutTheSlash() throws IOException {
        Run run = Run.of("convert", corpus.toString(), "-r", "-o", results.toString(), "--to", "json");
        assertThat(run.code()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(below(results)).hasSize(MAPS);
    }

    @Test
    void brokenJsonIsToldOfWithItsPlaceAndWhatIsNoMapIsPassedOver() throws IOException {
        Files.writeString(corpus.resolve("broken.json"), "{\n\"nodes\": [\n");
        Files.writeString(corpus.resolve("other.json"), "{\"a\": 1}\n");
        Run run = convert("-r");
        assertThat(run.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err()).contains("broken.json:3:1: not well-formed JSON").contains(MAPS + " done, 1 failed, 1 passed over");
    }

    @Test
    void severalWorkersWriteAndSayWhatOneDoes() throws IOException {
        Run one = convert("--recursive", "--json", "--jobs", "1");
        List<String> names = below(results);
        List<byte[]> first = read(names);
        Run four = convert("--recursive", "--json", "--jobs", "4");
        assertThat(four.out()).isEqualTo(one.out());
        assertThat(below(results)).isEqualTo(names);
        assertThat(read(names)).usingElementComparator(Arrays::compare).isEqualTo(first);
    }

    private List<byte[]> read(List<String> names) throws IOException {
        List<byte[]> all = new java.util.ArrayList<>();
        for (String name : names) {
            all.add(Files.readAllBytes(results.resolve(name)));
        }
        return all;
    }

    @Test
    void aBadFileIsToldOfAndTheRestIsDone() throws IOException {
        Files.writeString(corpus.resolve("deep/bad.argmap"), "<?xml version=\"1.0\"?>\n<argmap:ArgumentMap");
        Run run = convert("-r", "--json");
        assertThat(run.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err()).contains("bad.argmap:").contains(MAPS + " done, 1 failed");
        assertThat(below(results)).hasSize(MAPS);
        assertThat(run.out().lines().map(line -> JsonParser.parseString(line).getAsJsonObject()).filter(line -> line.has("error"))).hasSize(1);
    }

    @Test
    void whatIsNoArgumentIsPassedOverAndNamed() throws IOException {
        Files.write(corpus.resolve("picture.bin"), new byte[] {1, 2, 3, 0, 5});
        Files.writeString(corpus.resolve(".hidden.argmap"), "nonsense");
        Run run = convert("-r", "--json");
        assertThat(run.code()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(run.err()).contains("1 passed over");
        JsonObject line = run.out().lines().map(l -> JsonParser.parseString(l).getAsJsonObject()).filter(l -> l.has("passedOver")).findFirst().orElseThrow();
        assertThat(line.get("file").getAsString()).endsWith("picture.bin");
        assertThat(run.out()).doesNotContain(".hidden");
    }

    @Test
    void twoThatDifferByExtensionOnlyKeepBothTheirResults() throws IOException {
        Path one = corpus.resolve("deep/01.argmap");
        assertThat(Run.of("convert", one.toString(), "-o", corpus.resolve("deep/01.argdown").toString()).code()).isEqualTo(Exit.DONE);
        Run run = convert("-r");
        assertThat(run.code()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(below(results)).hasSize(MAPS + 1).contains("deep/01.argmap.map.json", "deep/01.argdown.map.json", "deep/04.map.json");
    }

    @Test
    void resultsAmongTheInputsAreNotInputsOfTheNextRun() throws IOException {
        results = corpus.resolve("out");
        convert("-r");
        Run again = convert("-r");
        assertThat(again.err()).contains(MAPS + " files in ");
        assertThat(below(results)).hasSize(MAPS);
    }

    @Test
    void infoCountsAWholeFolder() {
        Run run = Run.of("info", "-r", "--json", corpus.toString());
        assertThat(run.code()).isEqualTo(Exit.DONE);
        assertThat(run.out().lines()).hasSize(MAPS);
    }

    @Test
    void anEmptyFolderIsNoError() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Run run = Run.of("info", "--recursive", empty.toString());
        assertThat(run.code()).isEqualTo(Exit.DONE);
        assertThat(run.out()).isEmpty();
    }
}
