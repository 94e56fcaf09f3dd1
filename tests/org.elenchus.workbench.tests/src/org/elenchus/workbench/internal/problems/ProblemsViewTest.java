// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elenchus.workbench.internal.RunningWorkbench.closeAll;
import static org.elenchus.workbench.internal.RunningWorkbench.open;
import static org.elenchus.workbench.internal.RunningWorkbench.view;
import static org.elenchus.workbench.internal.RunningWorkbench.waitUntil;

import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.elenchus.core.edit.Edits;
import org.elenchus.core.validation.Problem;
import org.elenchus.diagram.ArgumentMapEditor;
import org.elenchus.workbench.internal.Editors;
import org.elenchus.workbench.internal.Selections;
import org.elenchus.workbench.internal.SmallMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProblemsViewTest {

    private SmallMap map;
    private ProblemsView view;
    private ArgumentMapEditor editor;

    @BeforeEach
    void openMap() {
        closeAll();
        map = new SmallMap();
        editor = open(map.document);
        view = view(ProblemsView.ID, ProblemsView.class);
    }

    @AfterEach
    void close() {
        closeAll();
    }

    @SuppressWarnings("unchecked")
    private List<Problem> problems() {
        Object input = view.table().getInput();
        return input == null ? List.of() : (List<Problem>) input;
    }

    private Object selectedOnMap() {
        return Selections.single(editor.getSite().getSelectionProvider().getSelection());
    }

    @Test
    void aProblemAppearsAndGoesAsTheMapChanges() {
        map.document.execute(Edits.setText(map.reason, ""));
        waitUntil("the empty statement is reported", () -> problems().stream().anyMatch(p -> p.element() == map.reason));
        assertThat(view.table().getTable().getItemCount()).isPositive();
        map.document.undo();
        waitUntil("the report is gone", () -> problems().stream().noneMatch(p -> p.element() == map.reason));
    }

    @Test
    void aNewListLeavesTheSelectionOfTheMapAloneAndStaysAtItsRow() {
        map.document.execute(Edits.setText(map.reason, ""));
        waitUntil("the empty statement is reported", () -> problems().stream().anyMatch(p -> p.element() == map.reason));
        Problem problem = problems().stream().filter(p -> p.element() == map.reason).findFirst().orElseThrow();
        view.table().setSelection(new StructuredSelection(problem));
        waitUntil("it is selected on the map", () -> selectedOnMap() == map.reason);
        Editors.select(editor, List.of(map.thesis));
        List<Problem> before = problems();
        map.document.execute(Edits.setText(map.objection, "Parks are wide."));
        waitUntil("the list is another", () -> problems() != before);
        assertThat(((Problem) view.table().getStructuredSelection().getFirstElement()).element()).isSameAs(map.reason);
        assertThat(selectedOnMap()).isSameAs(map.thesis);
    }

    @Test
    void nothingIsReportedWhileNoMapIsOpen() {
        map.document.execute(Edits.setText(map.reason, ""));
        waitUntil("the empty statement is reported", () -> !problems().isEmpty());
        closeAll();
        waitUntil("the list is empty", () -> problems().isEmpty());
        assertThat(view.getContentDescription()).isEqualTo("No map is open.");
    }
}
