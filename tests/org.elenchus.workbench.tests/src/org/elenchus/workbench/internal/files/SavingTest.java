// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elenchus.workbench.internal.RunningWorkbench.closeAll;
import static org.elenchus.workbench.internal.RunningWorkbench.command;
import static org.elenchus.workbench.internal.RunningWorkbench.open;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.ui.IWorkbenchCommandConstants;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.edit.Edits;
import org.elenchus.diagram.ArgumentMapEditor;
import org.elenchus.workbench.internal.Commands;
import org.elenchus.workbench.internal.ExpectedDialog;
import org.elenchus.workbench.internal.SmallMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavingTest {

    @TempDir
    Path folder;

    private SmallMap map;
    private MapDocument document;
    private ArgumentMapEditor editor;
    private Path file;

    @BeforeEach
    void openSaved() throws IOException {
        closeAll();
        map = new SmallMap();
        document = map.document;
        file = folder.resolve("smoke.argmap");
        document.saveAs(file);
        editor = open(document);
    }

    @AfterEach
    void close() {
        closeAll();
    }

    @Test
    void theSaveCommandWritesTheFileAndTheEditorIsCleanAgain() throws IOException {
        document.execute(Edits.setText(map.reason, "Smoke drifts."));
        assertThat(editor.isDirty()).isTrue();
        command(IWorkbenchCommandConstants.FILE_SAVE);
        assertThat(editor.isDirty()).isFalse();
        assertThat(Files.readString(file)).contains("Smoke drifts.");
    }

    @Test
    void anotherFileTakesThePlaceOfTheFirst() throws IOException {
        Path other = folder.resolve("other.argmap");
        document.execute(Edits.setText(map.reason, "Smoke drifts."));
        document.saveAs(other);
        assertThat(editor.getTitle()).isEqualTo("other.argmap");
        assertThat(editor.isDirty()).isFalse();
        assertThat(Files.readString(file)).doesNotContain("Smoke drifts.");
        assertThat(Files.readString(other)).contains("Smoke drifts.");
    }

    @Test
    void revertAsksAndTakesTheMapBackToItsFile() {
        document.execute(Edits.setText(map.reason, "Smoke drifts."));
        ExpectedDialog question = ExpectedDialog.answeredWith("Discard Changes");
        command(Commands.REVERT);
        question.stop();
        assertThat(question.titles()).containsExactly("Revert");
        assertThat(document.map().getStatements().get(1).getText()).isEqualTo("Smoke harms others.");
        assertThat(document.isDirty()).isFalse();
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    void whoeverKeepsTheChangesKeepsThem() {
        document.execute(Edits.setText(map.reason, "Smoke drifts."));
        ExpectedDialog question = ExpectedDialog.answeredWith("Keep Changes");
        command(Commands.REVERT);
        question.stop();
        assertThat(map.reason.getText()).isEqualTo("Smoke drifts.");
        assertThat(document.isDirty()).isTrue();
    }
}
