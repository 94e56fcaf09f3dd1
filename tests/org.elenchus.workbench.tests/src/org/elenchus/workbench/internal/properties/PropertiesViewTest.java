// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elenchus.workbench.internal.RunningWorkbench.closeAll;
import static org.elenchus.workbench.internal.RunningWorkbench.command;
import static org.elenchus.workbench.internal.RunningWorkbench.open;
import static org.elenchus.workbench.internal.RunningWorkbench.page;
import static org.elenchus.workbench.internal.RunningWorkbench.settle;
import static org.elenchus.workbench.internal.RunningWorkbench.view;
import static org.elenchus.workbench.internal.RunningWorkbench.waitUntil;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.views.properties.PropertySheet;
import org.elenchus.diagram.ArgumentMapEditor;
import org.elenchus.workbench.internal.ExpectedDialog;
import org.elenchus.workbench.internal.SmallMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PropertiesViewTest {

    private SmallMap map;
    private PropertySheet view;

    @BeforeEach
    void selectReason() {
        closeAll();
        map = new SmallMap();
        view = view(IPageLayout.ID_PROP_SHEET, PropertySheet.class);
        ArgumentMapEditor editor = open(map.document);
        page().activate(editor);
        editor.reveal(map.reason);
        waitUntil("the statement's words are shown", () -> texts().anyMatch(t -> t.getText().equals("Smoke harms others.")));
    }

    @AfterEach
    void close() {
        closeAll();
    }

    private Stream<Control> controls() {
        return ExpectedDialog.controlsOf((Composite) view.getCurrentPage().getControl()).stream().filter(Control::isVisible);
    }

    private Stream<Text> texts() {
        return controls().filter(Text.class::isInstance).map(Text.class::cast);
    }

    private Text words() {
        return texts().filter(t -> (t.getStyle() & SWT.MULTI) != 0).findFirst().orElseThrow();
    }

    @Test
    void whatIsTypedIsOneStepThatUndoTakesBack() {
        page().activate(view);
        Text words = words();
        words.setFocus();
        words.append(" Always");
        words.append(" and everywhere.");
        assertThat(map.reason.getText()).isEqualTo("Smoke harms others. Always and everywhere.");
        command(IWorkbenchCommandConstants.EDIT_UNDO);
        assertThat(map.reason.getText()).isEqualTo("Smoke harms others.");
        assertThat(words.getText()).isEqualTo("Smoke harms others.");
        command(IWorkbenchCommandConstants.EDIT_REDO);
        assertThat(map.reason.getText()).isEqualTo("Smoke harms others. Always and everywhere.");
    }

    @Test
    void aCheckBoxSetsItsFeature() {
        Button implicit = controls().filter(Button.class::isInstance).map(Button.class::cast).filter(b -> b.getText().equals("Implicit"))
                .findFirst().orElseThrow();
        implicit.setSelection(true);
        implicit.notifyListeners(SWT.Selection, new Event());
        assertThat(map.reason.isImplicit()).isTrue();
        map.document.undo();
        settle();
        assertThat(implicit.getSelection()).isFalse();
    }

    @Test
    void lookingAtPropertiesChangesNothing() {
        assertThat(map.document.undoLabel()).isNotEmpty();
        int steps = steps();
        for (var element : List.of(map.thesis, map.objection, SmallMap.argumentOf(map.reason), map.reason)) {
            ((ArgumentMapEditor) page().getActiveEditor()).reveal(element);
            settle();
        }
        assertThat(steps()).isEqualTo(steps);
    }

    private int steps() {
        int steps = 0;
        while (map.document.canUndo()) {
            map.document.undo();
            steps++;
        }
        for (int i = 0; i < steps; i++) {
            map.document.redo();
        }
        settle();
        return steps;
    }
}
