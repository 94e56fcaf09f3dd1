// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elenchus.workbench.internal.RunningWorkbench.closeAll;
import static org.elenchus.workbench.internal.RunningWorkbench.page;
import static org.elenchus.workbench.internal.RunningWorkbench.settle;
import static org.elenchus.workbench.internal.RunningWorkbench.waitUntil;
import static org.elenchus.workbench.internal.RunningWorkbench.window;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.ui.IEditorPart;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.edit.Edits;
import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;
import org.elenchus.workbench.internal.CurrentMap;
import org.elenchus.workbench.internal.ExpectedDialog;
import org.elenchus.workbench.internal.SmallMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void saveMap() throws IOException {
        closeAll();
        SmallMap map = new SmallMap();
        map.document.execute(Edits.set(map.document.map(), Literals.ARGUMENT_MAP__TITLE, "Smoke"));
        file = folder.resolve("smoke.argmap");
        map.document.saveAs(file);
    }

    @AfterEach
    void close() {
        closeAll();
    }

    private IEditorPart open(Path path) {
        new MapOpener(page()).open(path);
        waitUntil("the editor of " + path + " is there", () -> {
            MapDocument document = CurrentMap.of(page().getActiveEditor());
            return document != null && path.equals(document.path());
        });
        return page().getActiveEditor();
    }

    @Test
    void aFileOpensInAnEditorAndTheTitleBarSaysSo() {
        IEditorPart editor = open(file);
        assertThat(editor.getTitle()).isEqualTo("smoke.argmap");
        assertThat(editor.isDirty()).isFalse();
        assertThat(window().getShell().getText()).isEqualTo("Smoke \u2014 smoke.argmap \u2014 Elenchus");
        assertThat(RecentFiles.list()).first().isEqualTo(file);
    }

    @Test
    void aFileThatIsOpenIsShownAndNotOpenedTwice() {
        IEditorPart editor = open(file);
        new MapOpener(page()).open(file);
        settle();
        assertThat(page().getEditorReferences()).hasSize(1);
        assertThat(page().getActiveEditor()).isSameAs(editor);
    }

    @Test
    void aChangedMapIsMarkedInTheTitleBar() {
        MapDocument document = CurrentMap.of(open(file));
        document.execute(Edits.set(document.map(), Literals.ARGUMENT_MAP__TITLE, "Air"));
        assertThat(window().getShell().getText()).isEqualTo("Air \u2014 *smoke.argmap \u2014 Elenchus");
        document.undo();
        assertThat(window().getShell().getText()).isEqualTo("Smoke \u2014 smoke.argmap \u2014 Elenchus");
    }

    @ParameterizedTest
    @ValueSource(strings = { "truncated", "empty", "picture", "entity", "version" })
    void aBrokenFileGivesOneClearErrorAndLeavesTheOpenMapAlone(String kind) throws IOException {
        MapDocument opened = CurrentMap.of(open(file));
        opened.execute(Edits.set(opened.map(), Literals.ARGUMENT_MAP__TITLE, "Not saved yet"));
        Path broken = folder.resolve(kind + ".argmap");
        Files.write(broken, content(kind));
        ExpectedDialog error = ExpectedDialog.answeredWith("OK");
        new MapOpener(page()).open(broken);
        waitUntil("the error is shown", () -> !error.titles().isEmpty());
        settle();
        error.stop();
        assertThat(error.titles()).containsExactly("The Map Cannot Be Opened");
        assertThat(error.messages().get(0)).contains(broken.toString()).contains("Nothing was changed");
        assertThat(page().getEditorReferences()).hasSize(1);
        assertThat(CurrentMap.of(page().getActiveEditor())).isSameAs(opened);
        assertThat(opened.map().getTitle()).isEqualTo("Not saved yet");
        assertThat(opened.isDirty()).isTrue();
    }

    private byte[] content(String kind) throws IOException {
        String whole = Files.readString(file);
        return switch (kind) {
        case "truncated" -> whole.substring(0, whole.length() / 2).getBytes(StandardCharsets.UTF_8);
        case "empty" -> new byte[0];
        case "picture" -> new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13 };
        case "entity" -> whole.replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>").getBytes(StandardCharsets.UTF_8);
        default -> whole.replaceFirst("formatVersion=\"[^\"]*\"", "formatVersion=\"999\"").getBytes(StandardCharsets.UTF_8);
        };
    }

    @Test
    void aMissingFileIsNamed() {
        Path missing = folder.resolve("gone.argmap");
        ExpectedDialog error = ExpectedDialog.answeredWith("OK");
        new MapOpener(page()).open(missing);
        waitUntil("the error is shown", () -> !error.titles().isEmpty());
        error.stop();
        assertThat(error.messages().get(0)).contains(missing.toString());
        assertThat(RecentFiles.list()).doesNotContain(missing);
    }
}
