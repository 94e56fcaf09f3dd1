// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.elenchus.core.edit.Edits;
import org.elenchus.core.edit.RandomEdits;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.testkit.MapGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTest {
    @TempDir
    Path folder;

    private final List<IOException> failures = new ArrayList<>();
    private Journals journals;

    @BeforeEach
    void begin() {
        journals = new Journals(folder.resolve("journal"), failures::add);
    }

    /** What a next start would find: the files as they are, without the lock of this program. */
    private List<Unsaved> leftByAKilledProgram() throws IOException {
        Path copy = Files.createTempDirectory(folder, "killed");
        try (Stream<Path> files = Files.list(folder.resolve("journal"))) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return new Journals(copy, failures::add).left();
    }

    private static String text(ArgumentMap map) throws IOException {
        return new String(MapFiles.bytes(map), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyEditUndoAndRedoIsInTheJournal(long seed) throws Exception {
        Path file = folder.resolve("map.argmap");
        MapFiles.save(MapGenerator.rich(25, seed), file);
        MapDocument document = MapDocument.open(file);
        journals.watch(document);
        RandomEdits edits = new RandomEdits(document, new Random(seed));
        List<String> states = new ArrayList<>(List.of(text(document.map())));
        for (int i = 0; i < 150; i++) {
            edits.next();
            states.add(text(document.map()));
        }
        Unsaved left = leftByAKilledProgram().get(0);
        assertThat(left.edits()).isEqualTo(150);
        assertThat(left.path()).isEqualTo(file);
        assertThat(left.fileState()).isEqualTo(Unsaved.FileState.SAME);
        for (int i = 0; i <= 150; i++) {
            assertThat(text(left.mapAfter(i))).isEqualTo(states.get(i));
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void aMapWithoutAFileIsKept() throws Exception {
        MapDocument document = MapDocument.create();
        journals.watch(document);
        document.execute(Edits.addStatement(document.map(), "Only in memory", null, null));
        Unsaved left = leftByAKilledProgram().get(0);
        assertThat(left.path()).isNull();
        assertThat(left.fileState()).isEqualTo(Unsaved.FileState.NONE);
        MapDocument restored = left.restore();
        assertThat(restored.isDirty()).isTrue();
        assertThat(text(restored.map())).isEqualTo(text(document.map()));
    }

    @Test
    void nothingIsWrittenBeforeTheFirstEditAndNothingIsLeftAfterSavingOrClosing() throws Exception {
        Path file = folder.resolve("map.argmap");
        MapDocument document = watched(5, 1, file);
        assertThat(folder.resolve("journal")).doesNotExist();
        document.execute(Edits.addStatement(document.map(), "One", null, null));
        assertThat(folder.resolve("journal")).isNotEmptyDirectory();
        assertThat(journals.left()).as("of programs that are gone; this one runs").isEmpty();
        document.save();
        assertThat(folder.resolve("journal")).isEmptyDirectory();
        document.undo();
        Unsaved left = leftByAKilledProgram().get(0);
        assertThat(text(left.mapAfter(1))).isEqualTo(text(document.map()));
        journals.release(document);
        assertThat(folder.resolve("journal")).isEmptyDirectory();
    }

    @Test
    void whatWasDeletedBeforeSavingComesBackByUndoAfterIt() throws Exception {
        Path file = folder.resolve("map.argmap");
        MapDocument document = watched(20, 3, file);
        document.execute(Edits.delete(document.map().getStatements().subList(0, 4)));
        document.save();
        document.undo();
        assertThat(text(leftByAKilledProgram().get(0).restore().map())).isEqualTo(text(document.map()));
    }

    @Test
    void aTornRecordLosesOnlyItself() throws Exception {
        MapDocument document = MapDocument.create();
        journals.watch(document);
        for (int i = 0; i < 3; i++) {
            document.execute(Edits.addStatement(document.map(), "Statement " + i, null, null));
        }
        byte[] whole = Files.readAllBytes(inJournal(".journal"));
        Path torn = folder.resolve("torn");
        Files.createDirectories(torn);
        for (int cut = 1; cut < whole.length; cut += 7) {
            Files.write(torn.resolve("x.journal"), java.util.Arrays.copyOf(whole, whole.length - cut));
            List<Unsaved> left = new Journals(torn, failures::add).left();
            if (!left.isEmpty()) {
                assertThat(left.get(0).restore().map().getStatements()).hasSize(left.get(0).edits());
                assertThat(left.get(0).edits()).isLessThan(3);
            }
        }
        Files.write(torn.resolve("x.journal"), whole);
        Files.write(torn.resolve("x.journal"), new byte[4096], StandardOpenOption.APPEND);
        assertThat(new Journals(torn, failures::add).left().get(0).edits()).isEqualTo(3);
    }

    @Test
    void aFileThatChangedMeanwhileIsToldAndNotOverwritten() throws Exception {
        Path file = folder.resolve("map.argmap");
        MapDocument document = watched(5, 1, file);
        document.execute(Edits.addStatement(document.map(), "Mine", null, null));
        MapFiles.save(MapGenerator.rich(6, 2), file);
        Unsaved left = leftByAKilledProgram().get(0);
        assertThat(left.fileState()).isEqualTo(Unsaved.FileState.CHANGED);
        MapDocument restored = left.restore();
        assertThat(text(restored.map())).isEqualTo(text(document.map()));
        assertThatThrownBy(restored::save).isInstanceOf(ChangedOnDiskException.class);
        Files.delete(file);
        assertThat(left.fileState()).isEqualTo(Unsaved.FileState.GONE);
    }

    /** A generated map, saved and opened again. */
    private MapDocument watched(int size, long seed, Path file) throws Exception {
        MapFiles.save(MapGenerator.rich(size, seed), file);
        MapDocument document = MapDocument.open(file);
        journals.watch(document);
        return document;
    }

    private MapDocument large(Path file) throws Exception {
        MapDocument document = watched(400, 1, file);
        document.execute(Edits.addStatement(document.map(), "Mine", null, null));
        return document;
    }

    private Path inJournal(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("journal"))) {
            return files.filter(file -> file.toString().endsWith(ending)).findFirst().orElse(null);
        }
    }

    @Test
    void theFileOfALargeMapIsPutAsideInTheBackground() throws Exception {
        Path file = folder.resolve("map.argmap");
        MapDocument document = large(file);
        String before = Files.readString(file);
        assertThat(Files.size(inJournal(".journal"))).isLessThan(Files.size(file) / 10);
        assertThat(text(leftByAKilledProgram().get(0).restore().map())).as("with a copy or without").isEqualTo(text(document.map()));
        while (inJournal(".base") == null) {
            Thread.onSpinWait();
        }
        Files.delete(file);
        Unsaved left = leftByAKilledProgram().get(0);
        assertThat(text(left.mapAfter(0))).isEqualTo(before);
        assertThat(text(left.restore().map())).isEqualTo(text(document.map()));
        left.discard();
        journals.release(document);
        assertThat(folder.resolve("journal")).isEmptyDirectory();
    }

    @Test
    void aLargeFileThatWasChangedUnseenIsNotBegunFrom() throws Exception {
        Path file = folder.resolve("map.argmap");
        MapDocument document = watched(400, 1, file);
        java.nio.file.attribute.FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, Files.readString(file).replace('e', 'i'));
        Files.setLastModifiedTime(file, time);
        for (int i = 0; i == 0 || Files.size(inJournal(".journal")) < Files.size(file); i++) {
            document.execute(Edits.addStatement(document.map(), "Mine " + i, null, null));
        }
        document.execute(Edits.addStatement(document.map(), "And more", null, null));
        assertThat(inJournal(".base")).isNull();
        assertThat(text(leftByAKilledProgram().get(0).restore().map())).isEqualTo(text(document.map()));
    }

    @Test
    void aCopyWhoseJournalIsGoneIsRemoved() throws Exception {
        Files.createDirectories(folder.resolve("journal"));
        Files.writeString(folder.resolve("journal").resolve("gone.journal.base"), "left");
        Files.writeString(folder.resolve("journal").resolve("gone.journal.base.copying"), "left");
        assertThat(journals.left()).isEmpty();
        assertThat(folder.resolve("journal")).isEmptyDirectory();
    }

    @Test
    void aFileThatWasSavedJustBeforeTheEndIsNoLoss() throws Exception {
        Path file = folder.resolve("map.argmap");
        MapDocument document = watched(5, 1, file);
        document.execute(Edits.addStatement(document.map(), "Mine", null, null));
        ArgumentMap saved = leftByAKilledProgram().get(0).mapAfter(1);
        saved.setModified(java.time.Instant.ofEpochSecond(1_000_000));
        MapFiles.save(saved, file);
        assertThat(leftByAKilledProgram()).isEmpty();
    }

    @Test
    void restoredWorkIsKeptBeforeItIsEditedAgain() throws Exception {
        MapDocument document = MapDocument.create();
        journals.watch(document);
        document.execute(Edits.addStatement(document.map(), "First", null, null));
        MapDocument restored = leftByAKilledProgram().get(0).restore();
        journals.release(document);
        journals.watch(restored);
        assertThat(text(leftByAKilledProgram().get(0).restore().map())).isEqualTo(text(restored.map()));
        restored.execute(Edits.addStatement(restored.map(), "Second", null, null));
        assertThat(text(leftByAKilledProgram().get(0).restore().map())).isEqualTo(text(restored.map()));
    }

    @Test
    void aJournalThatCannotBeWrittenIsSaidOnceAndNeverStopsTheWork() throws Exception {
        Files.writeString(folder.resolve("journal"), "a file where the folder should be");
        MapDocument document = MapDocument.create();
        journals.watch(document);
        document.execute(Edits.addStatement(document.map(), "One", null, null));
        document.execute(Edits.addStatement(document.map(), "Two", null, null));
        assertThat(document.map().getStatements()).hasSize(2);
        assertThat(failures).hasSize(1);
    }

    @Test
    void anAmendedStepIsOneStepAndInTheJournal() throws Exception {
        MapDocument document = MapDocument.create();
        journals.watch(document);
        document.execute(Edits.addStatement(document.map(), "One", null, null));
        document.amend(Edits.setProperty(document.map(), "other.form", "one"));
        assertThat(text(leftByAKilledProgram().get(0).restore().map())).isEqualTo(text(document.map()));
        document.undo();
        assertThat(document.map().getProperties()).isEmpty();
        assertThat(document.map().getStatements()).isEmpty();
        assertThat(document.canUndo()).isFalse();
        document.redo();
        assertThat(document.map().getProperties()).hasSize(1);
        assertThat(text(leftByAKilledProgram().get(0).restore().map())).isEqualTo(text(document.map()));
    }
}
