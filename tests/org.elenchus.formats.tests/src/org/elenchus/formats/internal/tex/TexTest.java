// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.tex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.elenchus.core.spi.ExportException;
import org.elenchus.core.spi.LossReport;
import org.elenchus.formats.internal.figure.Exports;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;
import org.elenchus.model.argumentmap.Source;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.testkit.MapGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TexTest {
    private static final String NASTY = "50% of \\foo{} cost $5 & #1_a ~ ^x <b> |y| \"quoted\" ¬p → q ∧ α … “so” — naïve Łódź";

    @TempDir
    Path folder;

    private static ArgumentMap nasty() {
        ArgumentMap map = MapGenerator.plain(14, 8);
        map.getStatements().get(0).setText(NASTY);
        map.getStatements().get(1).setText("Pneumonoultramicroscopicsilicovolcanoconiosis".repeat(3));
        map.getStatements().get(2).setText("Two\nlines \\end{tikzpicture} \\input{/etc/passwd}");
        map.setTitle("A \\title{} % with\nlines");
        return map;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', value = {"a_b & c\ta\\_b \\& c", "{x}\t\\{x\\}", "100 %\t100 \\%", "\\x\t\\textbackslash{}x", "p → q\tp \\ensuremath{\\to} q",
        "Ж\t\\ElenchusOther{Ж}", "naïve — “so”\tnaïve — “so”"})
    void whatIsSpecialIsEscaped(String text, String expected) {
        assertThat(TexText.of(text)).isEqualTo(expected);
    }

    @Test
    void noControlSequenceOfTheTextSurvives() throws Exception {
        String tikz = Exports.text(nasty(), "tikz", Map.of("width", "84mm"));
        assertThat(tikz).doesNotContain("\\input{/etc").containsOnlyOnce("\\end{tikzpicture}").doesNotContain("cost $5").contains("50\\% of");
        long open = tikz.lines().filter(line -> line.startsWith("\\node")).mapToLong(TexTest::depth).sum();
        assertThat(open).as("braces that stay open").isZero();
    }

    private static long depth(String line) {
        String bare = line.replace("\\{", "").replace("\\}", "");
        return bare.chars().filter(c -> c == '{').count() - bare.chars().filter(c -> c == '}').count();
    }

    @Test
    void lettersThatOldEnginesLackAreToldOf() throws Exception {
        ArgumentMap map = MapGenerator.plain(2, 8);
        map.getStatements().get(0).setText("Жизнь 人生");
        LossReport report = new LossReport();
        Exports.of(map, "tikz", Map.of(), report);
        assertThat(report.entries()).extracting(LossReport.Entry::what).anyMatch(what -> what.contains("XeLaTeX"));
    }

    /** Skipped, with a notice, where the engine is not installed. */
    @ParameterizedTest
    @ValueSource(strings = {"pdflatex", "xelatex", "lualatex"})
    void theFigureCompilesAsItStandsAndIsExactlySoWide(String engine) throws Exception {
        assumeTrue(isInstalled(engine), engine + " is not installed: the TikZ figures were not compiled");
        for (String notation : List.of("box", "standard")) {
            Path pdf = compile(engine, Exports.of(nasty(), "tikz", Map.of("width", "84mm", "font-size", "8pt", "notation", notation)), "figure");
            try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
                assertThat((double) document.getPage(0).getMediaBox().getWidth()).isCloseTo(84 * 72 / 25.4, within(0.1));
                String text = new PDFTextStripper().getText(document).replaceAll("[\\s-]+", "");
                assertThat(text).contains("50%");
                if (!engine.equals("pdflatex")) {
                    // The old encoding puts accents beside their letters.
                    assertThat(text).contains("Łódź");
                }
                for (Statement statement : nasty().getStatements().subList(3, 8)) {
                    assertThat(text).contains(statement.getText().replaceAll("[\\s-]+", ""));
                }
            }
        }
    }

    /** As part of a paper that has its own font and loads {@code tikz}. */
    @Test
    void theFigureCanBeTakenIntoAPaper() throws Exception {
        assumeTrue(isInstalled("pdflatex"), "pdflatex is not installed: the TikZ figure was not put into a paper");
        Files.write(folder.resolve("map.tex"), Exports.of(nasty(), "tikz", Map.of("width", "100mm")));
        Files.write(folder.resolve("key.tex"), Exports.of(nasty(), "keylist-latex", Map.of()));
        String paper = "\\documentclass{article}\\usepackage{tikz}\\begin{document}Before\n\n\\noindent\\input{map}\n\n\\noindent\\input{map}\n\nafter \\input{key}\\end{document}";
        assertThat(compile("pdflatex", paper.getBytes(StandardCharsets.UTF_8), "paper")).exists();
    }

    private static boolean isInstalled(String engine) {
        try {
            return new ProcessBuilder(engine, "--version").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    private Path compile(String engine, byte[] source, String name) throws Exception {
        Files.write(folder.resolve(name + ".tex"), source);
        Process process = new ProcessBuilder(engine, "-interaction=nonstopmode", "-halt-on-error", name + ".tex").directory(folder.toFile())
                .redirectErrorStream(true).redirectOutput(folder.resolve("out.txt").toFile()).start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(() -> out()).isZero();
        assertThat(Files.readString(folder.resolve(name + ".log"), StandardCharsets.ISO_8859_1)).doesNotContain("Overfull \\hbox");
        return folder.resolve(name + ".pdf");
    }

    private String out() {
        try {
            return Files.readString(folder.resolve("out.txt"), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    void aFrameworkHasItsArgumentsAttacksAndLabels() throws Exception {
        ArgumentMap map = MapGenerator.plain(25, 8);
        String af = Exports.text(map, "latex-af", Map.of("semantics", "grounded"));
        assertThat(af).startsWith("%").contains("\\begin{af}").endsWith("\\end{af}\n");
        assertThat(af.lines().filter(line -> line.contains("\\argument[")).count()).isPositive();
        assertThat(af.lines().filter(line -> line.contains("attack{")).toList()).allMatch(line -> line.matches("  \\\\(dual|self)?attack\\{a[0-9]+}(\\{a[0-9]+})?"));
    }

    @Test
    void keyListsNameEveryStatement() throws Exception {
        ArgumentMap map = nasty();
        String latex = Exports.text(map, "keylist-latex", Map.of());
        String markdown = Exports.text(map, "keylist-markdown", Map.of());
        String csv = Exports.text(map, "keylist-csv", Map.of());
        assertThat(latex.lines().filter(line -> line.startsWith("\\item[(")).count()).isEqualTo(map.getStatements().size());
        assertThat(markdown.lines().filter(line -> line.startsWith("- **(")).count()).isEqualTo(map.getStatements().size());
        assertThat(csv).startsWith("number,kind,element,text\r\n").contains("\"50% of \\foo{} cost $5 & #1_a ~ ^x <b> |y| \"\"quoted\"\"");
    }

    @Test
    void sourcesBecomeEntriesWithKeysOfTheirOwn() throws Exception {
        ArgumentMap map = MapGenerator.plain(2, 1);
        for (String key : new String[] {"smith_2001", "smith_2001", null}) {
            Source source = ArgumentmapFactory.eINSTANCE.createSource();
            source.setCitationKey(key);
            source.setTitle("On {Braces} & Ampersands");
            source.getAuthors().add("Ada Smith");
            source.getAuthors().add("Bo Ångström");
            source.setUrl("https://example.org/a_b?c=1&d=%20");
            map.getSources().add(source);
        }
        String bib = Exports.text(map, "bibtex", Map.of());
        assertThat(bib).contains("author = {Ada Smith and Bo Ångström}").contains("title = {{On \\{Braces\\} \\& Ampersands}}")
                .contains("howpublished = {\\url{https://example.org/a_b?c=1&d=%20}}");
        assertThat(bib.lines().filter(line -> line.startsWith("@misc{")).distinct().count()).isEqualTo(3);
        assertThatThrownBy(() -> Exports.of(MapGenerator.plain(2, 1), "bibtex", Map.of())).isInstanceOf(ExportException.class);
    }
}
