// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.core.spi.FormatException;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;
import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.testkit.MapGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapDocumentTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void saveAMap() throws IOException {
        file = folder.resolve("map.argmap");
        MapFiles.save(MapGenerator.rich(30, 1), file);
    }

    private static void reword(MapDocument document, String text) {
        document.execute(Edits.setText(document.map().getStatements().get(0), text));
    }

    private List<String> filesInFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void openingAndSavingKeepsEveryByte() throws Exception {
        byte[] before = Files.readAllBytes(file);
        MapDocument document = MapDocument.open(file);
        assertThat(document.isDirty()).isFalse();
        assertThat(document.name()).isEqualTo("map.argmap");
        document.save();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(filesInFolder()).containsExactly("map.argmap");
    }

    @Test
    void modifiedIsStampedOnlyWhenSomethingChanged() throws Exception {
        MapDocument document = MapDocument.open(file);
        document.setClock(Clock.fixed(NOON, ZoneOffset.UTC));
        document.save();
        assertThat(document.map().getModified()).isNull();
        reword(document, "New");
        document.save();
        assertThat(document.map().getModified()).isEqualTo(NOON);
        assertThat(MapFiles.read(file).getModified()).isEqualTo(NOON);
    }

    @Test
    void dirtyFollowsUndoAndSave() throws Exception {
        MapDocument document = MapDocument.open(file);
        reword(document, "New");
        assertThat(document.isDirty()).isTrue();
        document.undo();
        assertThat(document.isDirty()).isFalse();
        document.redo();
        document.save();
        assertThat(document.isDirty()).isFalse();
        document.undo();
        assertThat(document.isDirty()).isTrue();
    }

    @Test
    void aNewDocumentHasNoFileUntilItIsSavedAs() throws Exception {
        MapDocument document = MapDocument.create();
        assertThat(document.path()).isNull();
        assertThat(document.isDirty()).isFalse();
        assertThat(document.map().getCreated()).isNotNull();
        assertThatThrownBy(document::save).isInstanceOf(IOException.class).hasMessageContaining("no file yet");
        Path other = folder.resolve("new.argmap");
        document.saveAs(other);
        assertThat(document.path()).isEqualTo(other);
        assertThat(document.name()).isEqualTo("new.argmap");
        assertThat(MapFiles.read(other).getStatements()).isEmpty();
    }

    @Test
    void anImportedMapIsDirtyAndGetsIds() {
        ArgumentMap map = ArgumentmapFactory.eINSTANCE.createArgumentMap();
        map.getStatements().add(ArgumentmapFactory.eINSTANCE.createStatement());
        MapDocument document = MapDocument.of(map, "Imported");
        assertThat(document.isDirty()).isTrue();
        assertThat(document.name()).isEqualTo("Imported");
        String id = map.getStatements().get(0).getId();
        assertThat(id).isNotEmpty();
        assertThat(document.find(id)).isSameAs(map.getStatements().get(0));
    }

    @Test
    void theSecondWindowOnAFileIsToldThatItChanged() throws Exception {
        MapDocument one = MapDocument.open(file);
        MapDocument other = MapDocument.open(file);
        reword(one, "One");
        one.save();
        assertThat(one.changedOnDisk()).isFalse();
        assertThat(other.changedOnDisk()).isTrue();
        reword(other, "Other");
        byte[] ofOne = Files.readAllBytes(file);
        assertThatThrownBy(other::save).isInstanceOf(ChangedOnDiskException.class).hasMessageContaining("changed by another program");
        assertThat(Files.readAllBytes(file)).isEqualTo(ofOne);
        assertThat(other.isDirty()).isTrue();
        assertThat(filesInFolder()).containsExactly("map.argmap");
        other.overwrite();
        assertThat(MapFiles.read(file).getStatements().get(0).getText()).isEqualTo("Other");
    }

    @Test
    void touchingAFileIsNoChangeAndSameSizeIsNoProofOfNone() throws Exception {
        MapDocument document = MapDocument.open(file);
        Files.setLastModifiedTime(file, FileTime.from(NOON));
        assertThat(document.changedOnDisk()).isFalse();
        document.save();
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, Files.readString(file).replace("The text", "Die Text"));
        Files.setLastModifiedTime(file, time);
        assertThat(document.changedOnDisk()).isTrue();
    }

    @Test
    void aFileThatIsGoneIsWrittenAgain() throws Exception {
        MapDocument document = MapDocument.open(file);
        Files.delete(file);
        assertThat(document.changedOnDisk()).isTrue();
        document.save();
        assertThat(MapFiles.read(file).getStatements()).hasSize(30);
    }

    @Test
    void revertGoesBackToTheFileAndForgetsSteps() throws Exception {
        MapDocument document = MapDocument.open(file);
        String text = document.map().getStatements().get(0).getText();
        List<DocumentChange> changes = new ArrayList<>();
        document.addListener(changes::add);
        reword(document, "New");
        document.revert();
        assertThat(document.map().getStatements().get(0).getText()).isEqualTo(text);
        assertThat(document.canUndo()).isFalse();
        assertThat(document.isDirty()).isFalse();
        assertThat(changes).hasSize(2);
        assertThat(changes.get(1).isWhole()).isTrue();
        ArgumentMap map = document.map();
        Files.writeString(file, "garbage");
        assertThatThrownBy(document::revert).isInstanceOf(FormatException.class);
        assertThat(document.map()).isSameAs(map);
    }

    @Test
    void theOldFileStaysWhereWritingFails() throws Exception {
        byte[] before = Files.readAllBytes(file);
        MapDocument document = MapDocument.open(file);
        reword(document, "New");
        // A reference out of the map: nothing of it may reach the file.
        Statement stray = ArgumentmapFactory.eINSTANCE.createStatement();
        document.map().getArguments().get(0).getPremises().get(0).setStatement(stray);
        assertThatThrownBy(document::save).isInstanceOf(IOException.class).hasMessageContaining("not in the map");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(filesInFolder()).containsExactly("map.argmap");
        assertThat(document.isDirty()).isTrue();
        assertThat(document.map().getModified()).isNull();
    }

    @Test
    void placesThatCannotBeWrittenAreNamed() throws Exception {
        MapDocument document = MapDocument.open(file);
        assertThatThrownBy(() -> document.saveAs(folder)).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> document.saveAs(folder.resolve("nowhere/x.argmap"))).hasMessageContaining("does not exist");
        assertThat(document.path()).isEqualTo(file);
        assertThat(file.toFile().setReadOnly()).isTrue();
        reword(document, "New");
        assertThatThrownBy(document::save).hasMessageContaining("read-only");
    }

    @Test
    void linksAreFollowedAndPermissionsKept() throws Exception {
        assumeThat(Files.getFileAttributeView(folder, PosixFileAttributeView.class)).isNotNull();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.argmap"), Path.of("map.argmap"));
        MapDocument document = MapDocument.open(link);
        reword(document, "New");
        document.save();
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(MapFiles.read(file).getStatements().get(0).getText()).isEqualTo("New");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-r-----");
        Path loop = Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
        assertThatThrownBy(() -> document.saveAs(loop)).isInstanceOf(IOException.class);
        assertThat(filesInFolder()).containsExactly("link.argmap", "loop", "map.argmap");
    }

    @Test
    void aMigratedDocumentIsSavedInTheCurrentVersion() throws Exception {
        Files.writeString(file, "<a:ArgumentMap xmlns:a=\"https://elenchus.org/argumentmap/0\"><statements id=\"x\" text=\"X\"/></a:ArgumentMap>");
        MapDocument document = MapDocument.open(file);
        assertThat(document.isMigrated()).isTrue();
        assertThat(document.isDirty()).isFalse();
        document.save();
        assertThat(document.isMigrated()).isFalse();
        assertThat(Files.readString(file)).contains("https://elenchus.org/argumentmap/1");
    }

    @Test
    void listenersHearOnceOfEachStrokeWhatWasTouched() throws Exception {
        MapDocument document = MapDocument.open(file);
        List<DocumentChange> heard = new ArrayList<>();
        document.addListener(heard::add);
        Statement target = document.map().getStatements().get(0);
        document.execute(Edits.addReason(target, "Because"));
        document.undo();
        document.redo();
        document.execute(Edits.setText(target, target.getText()));
        assertThat(heard).extracting(DocumentChange::kind).containsExactly(DocumentChange.Kind.EXECUTE, DocumentChange.Kind.UNDO, DocumentChange.Kind.REDO);
        assertThat(heard.get(2).added()).hasSize(3);
        assertThat(heard.get(2).removed()).isEmpty();
        assertThat(heard.get(2).changed()).contains(target, document.map());
        document.undo();
        assertThat(heard.get(3).removed()).contains(heard.get(3).edit().result().get(0));
    }

    @Test
    void typingIsOneStepUntilSomethingElseHappens() throws Exception {
        MapDocument document = MapDocument.open(file);
        Statement statement = document.map().getStatements().get(0);
        String before = statement.getText();
        for (String typed : List.of("A", "Ab", "Abc")) {
            document.execute(Edits.setText(statement, typed).mergingBy(statement));
        }
        document.save();
        document.execute(Edits.setText(statement, "Abcd").mergingBy(statement));
        document.undo();
        assertThat(statement.getText()).isEqualTo("Abc");
        assertThat(document.isDirty()).isFalse();
        document.undo();
        assertThat(statement.getText()).isEqualTo(before);
        assertThat(document.canUndo()).isFalse();
        document.redo();
        assertThat(statement.getText()).isEqualTo("Abc");
        document.execute(Edits.set(statement, Literals.STATEMENT__MAIN, !statement.isMain()));
        document.execute(Edits.setText(statement, "Abcde").mergingBy(statement));
        document.undo();
        assertThat(statement.getText()).isEqualTo("Abc");
    }

    @Test
    void anEditThatFailsLeavesNothingBehind() throws Exception {
        MapDocument document = MapDocument.open(file);
        byte[] before = MapFiles.bytes(document.map());
        var failing = new Edit("Failing", changes -> {
            changes.set(document.map(), Literals.ARGUMENT_MAP__TITLE, "half done");
            throw new IllegalStateException("on purpose");
        });
        assertThatThrownBy(() -> document.execute(failing)).hasMessage("on purpose");
        assertThat(MapFiles.bytes(document.map())).isEqualTo(before);
        assertThat(document.canUndo()).isFalse();
    }
}
