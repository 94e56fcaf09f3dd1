// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.elenchus.core.document.MapFiles;
import org.elenchus.testkit.MapGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonParser;

class ExportFiguresTest {
    @TempDir
    Path folder;
    private Path map;

    @BeforeEach
    void write() throws Exception {
        map = Files.write(folder.resolve("map.argmap"), MapFiles.bytes(MapGenerator.plain(40, 3)));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void sheetsBecomeNumberedFilesAndAreNamedInTheAnswer() {
        Run run = Run.of("export", map.toString(), "-o", path("fig.v1.svg"), "--page", "a5", "--landscape", "--font-size", "8pt", "--json");
        assertThat(run).extracting(Run::code, Run::err).containsExactly(0, "");
        var files = JsonParser.parseString(run.out()).getAsJsonObject().get("output").getAsJsonArray();
        assertThat(files.size()).isGreaterThan(1);
        assertThat(files.get(0).getAsString()).isEqualTo(path("fig.v1-1.svg"));
        files.forEach(file -> assertThat(Path.of(file.getAsString())).exists());
        assertThat(folder.resolve("fig.v1.svg")).doesNotExist();
    }

    @Test
    void convertNamesEachSheetToo() {
        Run run = Run.of("convert", map.toString(), "-o", path("fig.svg"), "--page", "a5", "--font-size", "8pt", "--json");
        var files = JsonParser.parseString(run.out()).getAsJsonObject().get("output").getAsJsonArray();
        assertThat(files.size()).isGreaterThan(1);
        files.forEach(file -> assertThat(Path.of(file.getAsString())).exists());
    }

    @Test
    void aDocumentOfManyPagesIsOneFile() throws IOException {
        assertThat(Run.of("export", map.toString(), "-o", path("fig.pdf"), "--page", "letter").code()).isZero();
        assertThat(folder.resolve("fig.pdf")).exists();
        assertThat(Run.of("convert", path("fig.pdf"), "-o", path("back.argmap")).code()).isZero();
        assertThat(Files.readAllBytes(folder.resolve("back.argmap"))).isEqualTo(Files.readAllBytes(map));
    }

    @Test
    void extensionsTellWhatStandsBesideAFigure() throws IOException {
        for (String name : new String[] {"fig.tex", "fig.af.tex", "fig.key.tex", "fig.key.md", "fig.key.csv", "fig.html"}) {
            assertThat(Run.of("export", map.toString(), "-o", path(name)).code()).as(name).isZero();
        }
        assertThat(Files.readString(folder.resolve("fig.tex"))).contains("\\begin{tikzpicture}");
        assertThat(Files.readString(folder.resolve("fig.af.tex"))).contains("\\begin{af}");
        assertThat(Files.readString(folder.resolve("fig.key.tex"))).contains("\\begin{list}");
        assertThat(Files.readString(folder.resolve("fig.key.md"))).startsWith("- **(1)**");
        assertThat(Files.readString(folder.resolve("fig.key.csv"))).startsWith("number,kind");
        assertThat(Files.readString(folder.resolve("fig.html"))).startsWith("<!DOCTYPE html>");
    }

    @Test
    void wrongWishesAreRefusedWithWhatIsPossible() {
        assertThat(Run.of("export", map.toString(), "-o", path("a.pdf"), "--page", "a99")).satisfies(run -> {
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("a4").contains("letter");
        });
        assertThat(Run.of("export", map.toString(), "-o", path("a.pdf"), "--aspect", "big").err()).contains("4:3");
        assertThat(Run.of("export", map.toString(), "-o", path("a.pdf"), "--depth", "0").err()).contains("depth");
        assertThat(Run.of("export", map.toString(), "-o", path("a.bib")).err()).contains("no source");
    }
}
