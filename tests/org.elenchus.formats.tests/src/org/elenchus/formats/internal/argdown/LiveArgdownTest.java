// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.elenchus.core.document.MapDocument;
import org.elenchus.core.document.MapFiles;
import org.elenchus.core.text.LiveText;
import org.elenchus.core.text.TextReading;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text and map stay one, whoever edits which: on every map that is shipped, by random edits of either. */
class LiveArgdownTest {
    private static final int EDITS = 60;

    static List<Path> shippedMaps() throws IOException {
        Path folder = Path.of("..", "..", "bundles", "org.elenchus.examples", "maps");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".argmap")).sorted().toList();
        }
    }

    private static String bytes(ArgumentMap map) throws IOException {
        return new String(MapFiles.bytes(map), StandardCharsets.UTF_8);
    }

    private static void type(MapDocument document, LiveText live, String text) {
        LiveText.Typed typed = live.typed(Reading.of(text));
        document.execute(typed.edit());
        typed.accept();
        assertThat(live.text()).isEqualTo(text);
    }

    private static LiveText.Followed follow(MapDocument document, LiveText live) {
        LiveText.Followed followed = live.follow().get();
        if (followed != null) {
            document.amend(followed.edit());
            followed.accept();
        }
        return followed;
    }

    private static Said said(ArgdownLive live) {
        return live.said();
    }

    /** Text and map name the same elements, and say the same of each. */
    private static void checkOne(MapDocument document, ArgdownLive live) {
        assertThat(live.reading().problems()).isEmpty();
        Said inMap = Said.of(document.map());
        Said inText = said(live);
        assertThat(inText.claims().keySet()).isEqualTo(inMap.claims().keySet());
        inMap.claims().forEach((id, claim) -> {
            assertThat(inText.claims().get(id).text()).as(live.text()).isEqualTo(claim.text());
            assertThat(inText.claims().get(id).tags()).isEqualTo(claim.tags());
        });
        inText.reasons().forEach((id, reason) -> assertThat(reason.says(inMap.reasons().get(id))).as(id + " in\n" + live.text()).isTrue());
        inMap.reasons().forEach((id, reason) -> assertThat(inText.reasons().values()).as(id + " in\n" + live.text()).anyMatch(reason::says));
    }

    private static List<String> comments(String text) {
        List<String> comments = new ArrayList<>();
        Reading.of(text).places().comments().forEach(place -> comments.add(text.substring(place.start(), place.end())));
        comments.sort(null);
        return comments;
    }

    /** The text with comments strewn in, as a person would: above lines and behind them. */
    private static String commented(String text, Random random) {
        StringBuilder out = new StringBuilder();
        int count = 0;
        boolean settings = false;
        for (String line : text.split("\n", -1)) {
            settings ^= line.startsWith("===");
            boolean inside = settings || line.startsWith("===") || line.matches("-----|\\(\\d.*") || line.isBlank();
            if (!inside && random.nextInt(4) == 0) {
                out.append(line, 0, line.length() - line.stripLeading().length()).append("// note ").append(count++).append('\n');
            }
            String aside = random.nextBoolean() ? " /* aside " + count + " */" : " // aside " + count;
            boolean annotated = !inside && random.nextInt(6) == 0;
            count += annotated ? 1 : 0;
            out.append(line).append(annotated ? aside : "").append('\n');
        }
        return out.substring(0, out.length() - 1);
    }

    @ParameterizedTest
    @MethodSource("shippedMaps")
    void nothingChangesWhereNothingWasEdited(Path file) throws Exception {
        MapDocument document = MapDocument.open(file);
        String before = bytes(document.map());
        ArgdownLive live = (ArgdownLive) ArgdownLive.begin(document.map()).get();
        checkOne(document, live);
        assertThat(live.follow().get()).isNull();
        String text = live.text();
        type(document, live, text);
        assertThat(live.follow().get()).isNull();
        assertThat(live.text()).isEqualTo(text);
        document.undo();
        assertThat(bytes(document.map())).isEqualTo(before);
        String commented = commented(text, new Random(1));
        type(document, live, commented);
        assertThat(live.follow().get()).as("comments change nothing").isNull();
        document.map().getProperties().removeIf(property -> property.getKey().equals(ArgdownForm.TEXT));
        assertThat(bytes(document.map())).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("shippedMaps")
    void editsOfTheMapReachTheTextAndLeaveTheRestOfItAlone(Path file) throws Exception {
        int anew = 0;
        int followed = 0;
        for (int seed = 0; seed < 4; seed++) {
            Random random = new Random(seed);
            MapDocument document = MapDocument.open(file);
            ArgdownLive live = (ArgdownLive) ArgdownLive.begin(document.map()).get();
            type(document, live, commented(live.text(), random));
            List<String> comments = comments(live.text());
            for (int i = 0; i < EDITS; i++) {
                String before = bytes(document.map());
                String text = live.text();
                RandomMapEdits.one(document, random);
                String edited = document.undoLabel();
                if (follow(document, live) != null) {
                    followed++;
                    anew += live.wroteAnew() ? 1 : 0;
                }
                checkOne(document, live);
                assertThat(comments(live.text())).as(edited + "\n" + text + "\n=>\n" + live.text()).isEqualTo(comments);
                if (random.nextInt(4) == 0) {
                    String after = live.text();
                    document.undo();
                    live.restored();
                    assertThat(live.text()).isEqualTo(text);
                    assertThat(bytes(document.map())).isEqualTo(before);
                    checkOne(document, live);
                    document.redo();
                    live.restored();
                    assertThat(live.text()).isEqualTo(after);
                    checkOne(document, live);
                }
            }
        }
        assertThat(anew).isLessThanOrEqualTo(followed / 20);
    }

    @ParameterizedTest
    @MethodSource("shippedMaps")
    void typingReachesTheMapAndLeavesTheRestOfItAlone(Path file) throws Exception {
        for (int seed = 0; seed < 4; seed++) {
            Random random = new Random(seed);
            MapDocument document = MapDocument.open(file);
            ArgdownLive live = (ArgdownLive) ArgdownLive.begin(document.map()).get();
            for (int i = 0; i < EDITS; i++) {
                String before = bytes(document.map());
                String old = live.text();
                TreeSet<String> ids = new TreeSet<>();
                document.map().getStatements().forEach(statement -> ids.add(statement.getId()));
                String text = RandomTyping.one(old, random);
                Reading reading = Reading.of(text);
                if (!reading.isSound() || text.equals(old)) {
                    continue;
                }
                type(document, live, text);
                checkOne(document, live);
                assertThat(live.follow().get()).as("the map says what was typed\n" + text).isNull();
                assertThat(MapFiles.read(org.elenchus.core.spi.Input.of("again", MapFiles.bytes(document.map())))).isNotNull();
                long kept = document.map().getStatements().stream().map(Element::getId).filter(ids::contains).count();
                assertThat(kept).as("one line says at most one statement").isGreaterThanOrEqualTo(ids.size() - 1);
                if (random.nextInt(3) == 0) {
                    document.undo();
                    live.restored();
                    assertThat(bytes(document.map())).isEqualTo(before);
                    document.redo();
                    live.restored();
                    assertThat(live.text()).isEqualTo(text);
                }
            }
        }
    }

    @Test
    void aReasonFromTheDiagramIsOneLineMore() throws Exception {
        MapDocument document = MapDocument.open(shippedMaps().stream().filter(file -> file.endsWith("red-light.argmap")).findFirst().orElseThrow());
        ArgdownLive live = (ArgdownLive) ArgdownLive.begin(document.map()).get();
        String before = live.text();
        Element lamp = document.map().getStatements().stream().filter(s -> "The lamp is red".equals(s.getLabel())).findFirst().orElseThrow();
        document.execute(org.elenchus.core.edit.Edits.addReason(lamp, ""));
        follow(document, live);
        String line = "over the belt shines red.\n";
        assertThat(live.text()).isEqualTo(before.replace(line, line + "  + \\-\n"));
        assertThat(live.wroteAnew()).isFalse();
        document.execute(org.elenchus.core.edit.Edits.setText((org.elenchus.model.argumentmap.Statement) lamp.getIncoming().get(0).getPremises().get(0).getStatement(), "It glows."));
        follow(document, live);
        assertThat(live.text()).isEqualTo(before.replace(line, line + "  + It glows.\n"));
    }

    @Test
    void whatWasTypedFirstIsUndoneBeforeThereWasAText() throws Exception {
        MapDocument document = MapDocument.open(shippedMaps().stream().filter(file -> file.endsWith("red-light.argmap")).findFirst().orElseThrow());
        ArgdownLive live = (ArgdownLive) ArgdownLive.begin(document.map()).get();
        String before = live.text();
        String line = "The cup on the belt is red.\n";
        type(document, live, before.replace(line, line + "  + A new reason\n  - but [it l\n\n and *broken* it\n"));
        document.undo();
        live.restored();
        assertThat(live.text()).isEqualTo(before);
        assertThat(live.follow().get()).isNull();
        document.execute(org.elenchus.core.edit.Edits.addReason(document.map().getStatements().get(1), "It glows."));
        follow(document, live);
        assertThat(live.wroteAnew()).isFalse();
        assertThat(live.text()).hasSize(before.length() + "  + It glows.\n".length());
    }

    @Test
    void whatWasCutAndPastedIsTheSameStatement() {
        MapDocument document = MapDocument.create();
        ArgdownLive live = (ArgdownLive) ArgdownLive.begin(document.map()).get();
        type(document, live, "[Thesis]: Parks should be free of smoke.\n  + Smoke harms others.\n  - Parks are large.\n");
        String id = document.map().getStatements().get(1).getId();
        type(document, live, "[Thesis]: Parks should be free of smoke.\n  - Parks are large.\n");
        assertThat(document.map().getStatements()).hasSize(2);
        type(document, live, "[Thesis]: Parks should be free of smoke.\n  - Parks are large.\n    - Smoke harms others.\n");
        assertThat(document.map().getStatements()).extracting(Element::getId).contains(id);
    }

    @Test
    void aTitleIsRenamedAndTheStatementStaysTheSame() {
        MapDocument document = MapDocument.create();
        ArgdownLive live = (ArgdownLive) ArgdownLive.begin(document.map()).get();
        type(document, live, "[A]: One claim.\n\n[B]: Another.\n  + [A]\n");
        String id = document.map().getStatements().get(0).getId();
        type(document, live, "[Ax]: One claim.\n\n[B]: Another.\n  + [A]\n");
        type(document, live, "[Ax]: One claim.\n\n[B]: Another.\n  + [Ax]\n");
        assertThat(document.map().getStatements()).hasSize(2);
        assertThat(document.map().getStatements().stream().filter(s -> s.getId().equals(id)).findFirst().orElseThrow().getLabel()).isEqualTo("Ax");
    }

    @Test
    void aBrokenTextIsKeptAndTheMapStays() {
        MapDocument document = MapDocument.create();
        ArgdownLive live = (ArgdownLive) ArgdownLive.begin(document.map()).get();
        type(document, live, "[A]: One claim.\n  + Because.\n");
        type(document, live, "[A]: One *claim.\n  + Because.\n");
        List<TextReading.Problem> problems = live.reading().problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).line()).isEqualTo(1);
        assertThat(live.text().substring(problems.get(0).start(), problems.get(0).end())).isEqualTo("*claim.");
        assertThat(document.map().getStatements()).hasSize(2);
        ArgdownLive reopened = (ArgdownLive) ArgdownLive.begin(document.map()).get();
        assertThat(reopened.text()).isEqualTo("[A]: One *claim.\n  + Because.\n");
        type(document, reopened, "[A]: One claim more.\n  + Because.\n");
        assertThat(document.map().getStatements().get(0).getText()).isEqualTo("One claim more.");
        assertThat(document.map().getStatements()).hasSize(2);
    }

    @Test
    void whatWasWrittenIsExportedWithWhatTheMapSaysOtherwise() throws Exception {
        MapDocument document = MapDocument.create();
        ArgdownLive live = (ArgdownLive) ArgdownLive.begin(document.map()).get();
        String text = "// mine\n[A]: One claim\n  that goes on.\n    + Because. // of this\n";
        type(document, live, text);
        assertThat(exported(document.map())).isEqualTo(text);
        document.execute(org.elenchus.core.edit.Edits.setText(document.map().getStatements().get(0), "Another."));
        assertThat(exported(document.map())).isEqualTo("// mine\n[A]: Another.\n    + Because. // of this\n");
    }

    private static String exported(ArgumentMap map) throws Exception {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        org.elenchus.core.format.Formats.installed().exporter("argdown").orElseThrow().exporter().write(map, org.elenchus.core.spi.ExportRequest.plain(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aTextThatIsReopenedShowsWhatWasWritten() throws Exception {
        MapDocument document = MapDocument.create();
        ArgdownLive live = (ArgdownLive) ArgdownLive.begin(document.map()).get();
        String text = "// mine\n[A]: One claim\n  that goes on.\n\n    + Because. // of this\n";
        type(document, live, text);
        ArgumentMap again = MapFiles.read(org.elenchus.core.spi.Input.of("again", MapFiles.bytes(document.map())));
        ArgdownLive reopened = (ArgdownLive) ArgdownLive.begin(again).get();
        assertThat(reopened.text()).isEqualTo(text);
        assertThat(reopened.follow().get()).isNull();
    }
}
