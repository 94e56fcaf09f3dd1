// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elenchus.workbench.internal.RunningWorkbench.closeAll;
import static org.elenchus.workbench.internal.RunningWorkbench.command;
import static org.elenchus.workbench.internal.RunningWorkbench.open;
import static org.elenchus.workbench.internal.RunningWorkbench.settle;
import static org.elenchus.workbench.internal.RunningWorkbench.view;
import static org.elenchus.workbench.internal.RunningWorkbench.waitUntil;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.edit.Edits;
import org.elenchus.diagram.ArgumentMapEditor;
import org.elenchus.workbench.internal.Selections;
import org.elenchus.workbench.internal.SmallMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextViewTest {

    private static final String THESIS = "Parks should be free of smoke.";

    @TempDir
    Path folder;

    private SmallMap map;
    private MapDocument document;
    private ArgumentMapEditor editor;
    private TextView view;
    private StyledText text;

    @BeforeEach
    void openMap() {
        closeAll();
        map = new SmallMap();
        document = map.document;
        editor = open(document);
        view = view(TextView.ID, TextView.class);
        text = view.area().widget();
        view.setFocus();
        settle();
    }

    @AfterEach
    void close() {
        closeAll();
    }

    private void press(char character) {
        Event event = new Event();
        event.character = character;
        event.keyCode = character;
        text.notifyListeners(SWT.KeyDown, event);
        settle();
    }

    private void type(String words) {
        for (char character : words.toCharArray()) {
            press(character);
        }
    }

    private void caretBehind(String words) {
        text.setCaretOffset(text.getText().indexOf(words) + words.length());
    }

    @Test
    void theTextSaysTheMap() {
        assertThat(text.getText()).isEqualTo(THESIS + "\n  + Smoke harms others.\n  - Parks are large.\n");
        assertThat(document.undoLabel()).as("nothing was edited").isEqualTo("Add Objection");
    }

    @Test
    void whatIsTypedIsInTheMapAndOneUndoTakesItBack() {
        caretBehind("Smoke harms others.");
        type("\r+ It smells.");
        waitUntil("the reason is in the map", () -> document.map().getStatements().stream().anyMatch(s -> "It smells.".equals(s.getText())));
        assertThat(document.map().getStatements()).hasSize(4).contains(map.thesis, map.reason, map.objection);
        assertThat(map.thesis.getIncoming()).hasSize(3);
        assertThat(text.getText()).contains("  + Smoke harms others.\n  + It smells.\n  - Parks are large.");
        command(IWorkbenchCommandConstants.EDIT_UNDO);
        assertThat(document.map().getStatements()).hasSize(3);
        assertThat(text.getText()).isEqualTo(THESIS + "\n  + Smoke harms others.\n  - Parks are large.\n");
        command(IWorkbenchCommandConstants.EDIT_REDO);
        assertThat(document.map().getStatements()).hasSize(4);
        assertThat(text.getText()).contains("  + It smells.");
    }

    @Test
    void whatIsDoneInTheMapIsWrittenAndCommentsStay() {
        caretBehind("Smoke harms others.");
        type(" // says who?");
        view.flush();
        document.execute(Edits.setText(map.reason, "Smoke harms other people."));
        waitUntil("the words are in the text", () -> text.getText().contains("+ Smoke harms other people. // says who?"));
        document.execute(Edits.addObjection(map.reason, "Not out of doors."));
        waitUntil("the line is in the text", () -> text.getText().contains("// says who?\n    - Not out of doors."));
        document.undo();
        settle();
        document.undo();
        settle();
        assertThat(text.getText()).contains("  + Smoke harms others. // says who?\n  - Parks are large.");
    }

    @Test
    void whatWasWrittenIsSavedAndShownAgain() throws Exception {
        caretBehind(THESIS);
        type(" // mine");
        Path file = folder.resolve("smoke.argmap");
        document.saveAs(file);
        closeAll();
        open(MapDocument.open(file));
        view = view(TextView.ID, TextView.class);
        assertThat(view.area().widget().getText()).startsWith(THESIS + " // mine\n");
    }

    @Test
    void whatCannotBeUnderstoodIsMarkedAndTheMapWaits() {
        caretBehind("Smoke harms others.");
        type(" *x");
        waitUntil("the error is marked", () -> !view.area().errors().isEmpty());
        assertThat(view.status()).startsWith("Line 2:");
        assertThat(map.reason.getText()).isEqualTo("Smoke harms others.");
        press('*');
        waitUntil("nothing is wrong", () -> view.area().errors().isEmpty());
        waitUntil("the map follows", () -> map.reason.getText().equals("Smoke harms others. x"));
        assertThat(view.status()).isEmpty();
    }

    @Test
    void aClickInTheTextSelectsInTheMap() {
        caretBehind("Parks are");
        text.notifyListeners(SWT.MouseUp, new Event());
        settle();
        assertThat(Selections.modelElements(editor.getSite().getSelectionProvider().getSelection())).contains(map.objection);
    }
}
