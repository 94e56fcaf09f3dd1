// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elenchus.workbench.internal.RunningWorkbench.closeAll;
import static org.elenchus.workbench.internal.RunningWorkbench.open;
import static org.elenchus.workbench.internal.RunningWorkbench.settle;
import static org.elenchus.workbench.internal.RunningWorkbench.view;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.elenchus.core.edit.Edits;
import org.elenchus.core.present.Steps;
import org.elenchus.workbench.internal.SmallMap;
import org.elenchus.workbench.internal.preferences.Preferences;
import org.elenchus.workbench.internal.preferences.Themes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PresentationTest {

    private SmallMap map;
    private Presentation presentation;

    @BeforeEach
    void openMap() {
        closeAll();
        map = new SmallMap();
    }

    @AfterEach
    void close() {
        if (presentation != null && !presentation.shell().isDisposed()) {
            presentation.shell().close();
        }
        closeAll();
    }

    private void present(Object from) {
        presentation = Presentation.open(open(map.document), from);
        settle();
    }

    private void press(int keyCode, char character) {
        Event event = new Event();
        event.type = SWT.KeyDown;
        event.keyCode = keyCode;
        event.character = character;
        event.widget = presentation.shell();
        presentation.shell().notifyListeners(SWT.KeyDown, event);
        settle();
    }

    @Test
    void keysStepForwardBackToTheEndsAndOut() {
        present(null);
        assertThat(presentation.beside().statement()).isEqualTo("Parks should be free of smoke.");
        press(' ', ' ');
        assertThat(presentation.beside().statement()).isEqualTo("Smoke harms others.");
        press(SWT.ARROW_RIGHT, '\0');
        assertThat(presentation.progress().at()).isEqualTo(2);
        press(SWT.ARROW_RIGHT, '\0');
        assertThat(presentation.progress().at()).isEqualTo(2);
        press(SWT.HOME, '\0');
        assertThat(presentation.progress().at()).isZero();
        press(SWT.END, '\0');
        assertThat(presentation.progress().at()).isEqualTo(2);
        press(SWT.ESC, SWT.ESC);
        assertThat(presentation.shell().isDisposed()).isTrue();
    }

    @Test
    void whatComesLaterIsNotSeenYet() {
        Progress progress = new Progress(map.document.map());
        assertThat(progress.showing(false).free()).contains(map.reason.getId(), map.objection.getId()).doesNotContain(map.thesis.getId());
        progress.go(1);
        assertThat(progress.showing(false).free()).contains(map.objection.getId())
                .doesNotContain(map.reason.getId(), SmallMap.argumentOf(map.reason).getId());
        assertThat(progress.showing(true).dimmed()).contains(map.objection.getId());
    }

    @Test
    void itBeginsWhereItIsTold() {
        present(map.objection);
        assertThat(presentation.beside().statement()).isEqualTo("Parks are large.");
        map.document.execute(Edits.delete(List.of(map.objection)));
        settle();
        assertThat(presentation.progress().count()).isEqualTo(2);
    }

    @Test
    void stepsAreMovedIntoAnOrderOfOnesOwn() {
        open(map.document);
        StepsView view = view(StepsView.ID, StepsView.class);
        assertThat(view.table().getItemCount()).isEqualTo(3);
        view.table().setSelection(2);
        view.move(0);
        settle();
        assertThat(Steps.of(map.document.map())).containsExactly(map.objection, map.thesis, map.reason);
        map.document.undo();
        assertThat(Steps.own(map.document.map())).isNull();
    }

    /** A row that the theme engine takes for its own ends the whole program here, not only this test. */
    @Test
    void theThemeCanChangeAfterStepsWereShown() {
        open(map.document);
        StepsView view = view(StepsView.ID, StepsView.class);
        closeAll();
        settle();
        try {
            Preferences.store().setValue(Preferences.THEME, Themes.DARK);
            settle();
            assertThat(Themes.isDark()).isTrue();
            assertThat(view.table().getItemCount()).isZero();
        } finally {
            Preferences.store().setToDefault(Preferences.THEME);
            settle();
        }
    }
}
