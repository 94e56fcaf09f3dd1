// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elenchus.workbench.internal.RunningWorkbench.closeAll;
import static org.elenchus.workbench.internal.RunningWorkbench.open;
import static org.elenchus.workbench.internal.RunningWorkbench.settle;
import static org.elenchus.workbench.internal.RunningWorkbench.view;
import static org.elenchus.workbench.internal.RunningWorkbench.waitUntil;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.elenchus.core.edit.Edits;
import org.elenchus.core.filter.Sight;
import org.elenchus.core.filter.Trait;
import org.elenchus.diagram.ArgumentMapEditor;
import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.workbench.internal.SmallMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FilterViewTest {

    private SmallMap map;
    private ArgumentMapEditor editor;
    private FilterView view;

    @BeforeEach
    void openMap() {
        closeAll();
        map = new SmallMap();
        map.document.execute(Edits.set(map.reason, Literals.STATEMENT__IMPLICIT, true));
        editor = open(map.document);
        view = view(FilterView.ID, FilterView.class);
    }

    @AfterEach
    void close() {
        closeAll();
    }

    private void check(Object value, boolean on) {
        for (TreeItem kind : view.tree().getItems()) {
            for (TreeItem item : kind.getItems()) {
                if (((Choice) item.getData()).value().equals(value)) {
                    item.setChecked(on);
                    Event event = new Event();
                    event.item = item;
                    event.detail = SWT.CHECK;
                    view.tree().notifyListeners(SWT.Selection, event);
                    settle();
                    return;
                }
            }
        }
        throw new AssertionError("no box for " + value);
    }

    @Test
    void aCheckedBoxHidesAllElseAndSaysHowMuchIsShown() {
        check(Trait.IMPLICIT, true);
        assertThat(view.notice()).contains("1").contains("3");
        check(Trait.IMPLICIT, false);
        assertThat(editor.shown()).isNull();
    }

    @Test
    void theOtherSideIsFoundByItsRole() {
        check(Polarity.CON, true);
        assertThat(editor.shown().hits()).contains(map.objection).doesNotContain(map.reason, map.thesis);
    }

    @Test
    void wordsThatAreTypedFilterAMomentLater() {
        view.words().setText("harms");
        waitUntil("the words are taken", () -> editor.shown() != null);
        assertThat(editor.shown().hits()).containsExactly(map.reason);
        view.words().setText("colour:red");
        settle();
        assertThat(view.notice()).contains("colour");
    }

    @Test
    void goingToWhatIsHiddenBringsItIntoSight() {
        check(Trait.IMPLICIT, true);
        editor.goTo(map.objection);
        settle();
        editor.look(Sight.WHOLE.withFocus(map.reason.getId(), 0));
        editor.goTo(map.thesis);
        settle();
        assertThat(editor.sight().focus()).isEqualTo(map.thesis.getId());
    }
}
