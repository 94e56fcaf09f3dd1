// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elenchus.workbench.internal.RunningWorkbench.closeAll;
import static org.elenchus.workbench.internal.RunningWorkbench.open;
import static org.elenchus.workbench.internal.RunningWorkbench.page;
import static org.elenchus.workbench.internal.RunningWorkbench.settle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.ui.IEditorReference;
import org.elenchus.core.document.Journals;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.edit.Edits;
import org.elenchus.workbench.internal.CurrentMap;
import org.elenchus.workbench.internal.ExpectedDialog;
import org.elenchus.workbench.internal.SmallMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnsavedWorkTest {

    @TempDir
    Path folder;

    private SmallMap map;
    private Path file;
    private Path left;

    /** A program that was killed leaves its journals without a lock. */
    @BeforeEach
    void leaveWork() throws IOException {
        closeAll();
        map = new SmallMap();
        file = folder.resolve("smoke.argmap");
        map.document.saveAs(file);
        Journals journals = new Journals(folder.resolve("live"), e -> {
            throw new AssertionError(e);
        });
        journals.watch(map.document);
        map.document.execute(Edits.setText(map.reason, "Smoke drifts."));
        left = Files.createDirectory(folder.resolve("left"));
        try (Stream<Path> files = Files.list(folder.resolve("live"))) {
            for (Path journal : files.toList()) {
                Files.copy(journal, left.resolve(journal.getFileName()));
            }
        }
        journals.release(map.document);
    }

    @AfterEach
    void close() {
        closeAll();
    }

    private ExpectedDialog offered(String answer) {
        ExpectedDialog dialog = ExpectedDialog.answeredWith(answer);
        new UnsavedWork(left).offer(page());
        dialog.stop();
        settle();
        return dialog;
    }

    private static MapDocument shown() {
        return CurrentMap.of(page().getActiveEditor());
    }

    @Test
    void whatIsRestoredIsAsItWasAndTakesThePlaceOfTheSavedMap() throws IOException {
        open(openDocument());
        ExpectedDialog dialog = offered("Restore");
        assertThat(dialog.titles()).containsExactly("Restore Unsaved Work");
        assertThat(shown().map().getStatements().get(1).getText()).isEqualTo("Smoke drifts.");
        assertThat(shown().path()).isEqualTo(file);
        assertThat(shown().isDirty()).isTrue();
        assertThat(page().getEditorReferences()).extracting(IEditorReference::getTitle).containsExactly("smoke.argmap");
        assertThat(Files.readString(file)).doesNotContain("Smoke drifts.");
        shown().save();
        assertThat(Files.readString(file)).contains("Smoke drifts.");
        assertThat(left).as("journals").isEmptyDirectory();
    }

    private MapDocument openDocument() throws IOException {
        try {
            return MapDocument.open(file);
        } catch (org.elenchus.core.spi.FormatException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatIsDiscardedIsGone() {
        offered("Discard");
        assertThat(page().getActiveEditor()).isNull();
        assertThat(left).isEmptyDirectory();
    }

    @Test
    void whatIsPutOffIsAskedAgain() {
        offered("Not Now");
        assertThat(page().getActiveEditor()).isNull();
        assertThat(offered("Discard").titles()).hasSize(1);
    }

    @Test
    void nothingIsAskedWhereNothingIsLeft() throws IOException {
        try (Stream<Path> files = Files.list(left)) {
            for (Path journal : files.toList()) {
                Files.delete(journal);
            }
        }
        assertThat(offered("Restore").titles()).isEmpty();
    }
}
