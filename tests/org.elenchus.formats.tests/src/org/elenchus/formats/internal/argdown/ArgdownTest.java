// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.elenchus.formats.internal.Readings.counts;
import static org.elenchus.formats.internal.Readings.read;
import static org.elenchus.formats.internal.Readings.write;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.assertj.core.api.Assertions;
import org.elenchus.core.document.MapFiles;
import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Progress;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgdownTest {
    private final ArgdownImporter importer = new ArgdownImporter();
    private final ArgdownExporter exporter = new ArgdownExporter();

    private static final String DEBATE = """
            ===
            title: Tea or coffee
            author: A. Reader
            ===

            # Morning #daily

            [Coffee]: Coffee is better
              than tea. #drinks #(hot drinks)
              + <Awake>: It wakes you up.
                - Tea does so too. // a remark
                  <_ <Slowly>: But slowly.
              - [Expensive]: Coffee is expensive. {year: 2020}

            ## Health

            <Stomach>: Coffee and stomachs.

            (1) Coffee is sour.
            (2) What is sour harms the stomach.
            -- Modus ponens {uses: [1, 2]} --
            (3) [Harm]: Coffee harms the stomach.
              -> [Coffee]
            """;

    @Test
    void readsStatementsArgumentsAndRelations() throws Exception {
        ArgumentMap map = read(importer, DEBATE);
        assertThat(map.getTitle()).isEqualTo("Tea or coffee");
        assertThat(map.getAuthors()).containsExactly("A. Reader");
        assertThat(counts(map)).isEqualTo("8/2/4/1/1");
        Statement coffee = map.getStatements().stream().filter(s -> "Coffee".equals(s.getLabel())).findFirst().orElseThrow();
        assertThat(coffee.getText()).isEqualTo("Coffee is better than tea.");
        assertThat(coffee.getTags()).containsExactly("drinks", "hot drinks");
        assertThat(coffee.getIncoming()).extracting(Argument::getPolarity).containsExactlyInAnyOrder(Polarity.PRO, Polarity.CON, Polarity.CON);
        assertThat(map.getGroups()).singleElement().satisfies(group -> {
            assertThat(group.getTitle()).isEqualTo("Morning");
            assertThat(group.getGroups()).singleElement().extracting("title").isEqualTo("Health");
        });
    }

    @Test
    void writesWhatItReadsAsTheSameMap() throws Exception {
        ArgumentMap map = read(importer, DEBATE);
        String text = write(exporter, map);
        ArgumentMap again = read(importer, text);
        assertThat(counts(again)).isEqualTo(counts(map));
        assertThat(write(exporter, again)).isEqualTo(text);
        assertThat(again.getStatements()).extracting(Statement::getText).containsExactlyInAnyOrderElementsOf(map.getStatements().stream().map(Statement::getText).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"+ plus", "- minus", "(1) number", "1. item", "[x] <y> #z @[a] *b* _c_ {d}", "// no comment", "/* nor */ this", "a .A. b :heart: c", "a\\b", "=== rule ==="})
    void textSurvivesWhateverIsInIt(String text) throws Exception {
        ArgumentMap map = read(importer, "[A]: x\n  + y");
        map.getStatements().forEach(statement -> statement.setText(text));
        ArgumentMap again = read(importer, write(exporter, map));
        assertThat(again.getStatements()).hasSize(2).allSatisfy(statement -> assertThat(statement.getText()).isEqualTo(text));
    }

    @Test
    void strictModeMakesContrariesRunBothWays() throws Exception {
        ArgumentMap map = read(importer, "===\nmodel:\n  mode: strict\n===\n\n[A]: a\n  - [B]: b\n  >< [C]: c\n  + [D]: d\n");
        assertThat(map.getArguments()).hasSize(5);
        assertThat(map.getArguments()).filteredOn(Argument::isMutual).hasSize(4);
        assertThat(map.getArguments()).filteredOn(a -> a.getPolarity() == Polarity.PRO).singleElement().matches(Argument::isStrict);
    }

    @Test
    void equalTitlesAreOneThingAndTheLastWordingStands() throws Exception {
        ArgumentMap map = read(importer, "[A]: first\n\n[B]: b\n  + [A]\n\n[A]: last\n");
        assertThat(map.getStatements()).extracting(Statement::getText).containsExactly("last", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n\n+ b|3:1", "[A]: a\n[B]: b|2:1", "a _b|1:3", "(1) a\n(2) b|2:6", "[A] x|1:5", "a {b: [}\n|1:"})
    void namesThePlaceOfAnError(String textAndPlace) {
        String[] parts = textAndPlace.split("\\|");
        assertThatThrownBy(() -> read(importer, parts[0])).isInstanceOfSatisfying(FormatException.class, e -> assertThat(e.located()).startsWith("test:" + parts[1]));
    }

    @Test
    void oneErrorDoesNotHideTheNext() throws Exception {
        Syntax.Text text = Parser.parse("a *b\n\n[C]: fine\n\n+ wrong\n\n[D]: fine too\n");
        assertThat(text.errors()).hasSize(2);
        assertThat(text.blocks()).hasSize(2);
    }

    @Test
    void includesFilesBesideItAndLeavesOutCircles(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("a.argdown"), "[A]: a\n\n@include(b.argdown)\n");
        Files.writeString(folder.resolve("b.argdown"), "[B]: b\n\n@include(a.argdown)\n");
        LossReport report = new LossReport();
        ArgumentMap map = importer.read(Input.of(folder.resolve("a.argdown")), report, Progress.NONE);
        assertThat(map.getStatements()).extracting(Statement::getLabel).containsExactly("A", "B");
        assertThat(report.entries()).anySatisfy(entry -> assertThat(entry.what()).contains("in turn"));
        Files.writeString(folder.resolve("c.argdown"), "[C]: c\n\n@include(../a.argdown)\n");
        assertThatThrownBy(() -> importer.read(Input.of(folder.resolve("c.argdown")), new LossReport(), Progress.NONE)).hasMessageContaining("same folder");
        Files.writeString(folder.resolve("d.argdown"), "[D]: d\n\n@include(e.argdown)\n");
        Files.writeString(folder.resolve("e.argdown"), "[E]: e\n[F]: f\n");
        assertThatThrownBy(() -> importer.read(Input.of(folder.resolve("d.argdown")), new LossReport(), Progress.NONE))
                .isInstanceOfSatisfying(FormatException.class, e -> assertThat(e.located()).contains("e.argdown:2:1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "<", "{", "@[", "#(", "[a](", "/*", "<!--", ":a", "===", "**", "  \n", "a\n  - "})
    void staysLinearOnHostileTexts(String part) {
        String text = "x " + part.repeat(100_000 / part.length());
        Assertions.assertThatCode(() -> org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofSeconds(120), () -> {
            try {
                read(importer, text);
            } catch (FormatException e) {
                assertThat(e.line()).isPositive();
            }
        })).doesNotThrowAnyException();
    }

    @Test
    void deepNestingIsRefusedNotOverflowed() {
        StringBuilder text = new StringBuilder("a\n");
        for (int i = 1; i < 3_000; i++) {
            text.append(" ".repeat(i)).append("+ b\n");
        }
        assertThatThrownBy(() -> read(importer, text.toString())).isInstanceOf(FormatException.class).hasMessageContaining("nested deeper");
    }

    @Test
    void commentsAndOrderAreWrittenBack() throws Exception {
        String text = "// on top\n[A]: a /* inside */ b\n  + <B>: why // behind\n\n<!-- between -->\n\n* one\n* two\n\n[A]: another wording\n";
        LossReport report = new LossReport();
        ArgumentMap map = importer.read(Input.of("test", "\n" + text), report, Progress.NONE);
        assertThat(report.hasLoss()).isFalse();
        assertThat(report.entries()).filteredOn(entry -> entry.what().startsWith("a comment")).extracting(LossReport.Entry::line).containsExactly(2, 3, 4, 6);
        assertThat(write(exporter, map)).isEqualTo("\n" + text);
    }

    @Test
    void commentsStayWhenTheMapChanges() throws Exception {
        ArgumentMap map = read(importer, "===\ntitle: T\n===\n\n// first\n[A]: a\n  // why\n  + [B]: b\n");
        map.getStatements().get(1).setText("because");
        assertThat(write(exporter, map)).contains("// first\n[A]: a\n  // why\n  + [B]: because\n");
        map.setTitle("Another");
        org.elenchus.model.argumentmap.Group group = org.elenchus.model.argumentmap.ArgumentmapFactory.eINSTANCE.createGroup();
        group.setId("g");
        group.setTitle("Together");
        group.getMembers().add(map.getStatements().get(0));
        map.getGroups().add(group);
        assertThat(write(exporter, map)).contains("title: \"Another\"", "# Together", "// first", "// why", "[B]: because").doesNotContain("title: T\n");
    }

    @Test
    void settingsRegroupExplodeAndNameCharacters() throws Exception {
        ArgumentMap map = read(importer, """
                ===
                group:
                    regroup: [{title: "G", statements: ["S"], children: [{title: "H", arguments: ["R"]}]}]
                model:
                    explodeArguments: true
                    shortcodes:
                        ":bomb:": {unicode: "!!"}
                ===

                # Not this

                [S]: a :bomb:

                <R>

                (1) p
                (2) q
                ----
                (3) r
                -- {uses: [1, 3]} --
                (4) [S]
                """);
        assertThat(map.getGroups()).singleElement().satisfies(group -> {
            assertThat(group.getTitle()).isEqualTo("G");
            assertThat(group.getMembers()).hasSize(1);
            assertThat(group.getGroups()).singleElement().extracting("title").isEqualTo("H");
        });
        assertThat(map.getStatements()).extracting(Statement::getText).contains("a !!");
        assertThat(map.getArguments()).extracting(Argument::getLabel).containsExactly("R - 1", "R - 2");
        assertThat(map.getArguments().get(1).getPremises()).extracting(premise -> premise.getStatement().getText()).containsExactly("p", "r");
    }

    @Test
    void dataOfOneTitleAreMergedAndAReferenceAloneIsInItsSection() throws Exception {
        ArgumentMap map = read(importer, "# H\n\n[A]: a {x: {p: 1}, list: [1, 2]}\n  + [B]\n\n[A] {x: {q: 2}, list: [3]}\n");
        assertThat(map.getStatements().get(0).getProperties()).filteredOn(property -> property.getKey().equals(DebateMapper.DATA)).singleElement()
                .extracting("value").isEqualTo("{\"x\": {\"p\": 1, \"q\": 2}, \"list\": [3, 2]}");
        assertThat(map.getGroups().get(0).getMembers()).hasSize(2);
    }

    @Test
    void whatAnArgumentConcludesItDoesNotSupportBesides() throws Exception {
        ArgumentMap map = read(importer, "[C]: c\n  + <A>: gist\n\n<A>\n\n(1) p\n-- rule {uses: [1], logic: deductive} --\n(2) [C]\n");
        assertThat(map.getArguments()).singleElement().satisfies(argument -> {
            assertThat(argument.getProperties()).anySatisfy(property -> assertThat(property.getValue()).isEqualTo("{\"logic\": \"deductive\"}"));
            assertThat(argument.getConclusion()).isEqualTo(map.getStatements().get(0));
        });
    }

    @Test
    void isDeterministic() throws Exception {
        assertThat(MapFiles.bytes(read(importer, DEBATE))).isEqualTo(MapFiles.bytes(read(importer, DEBATE)));
    }
}
