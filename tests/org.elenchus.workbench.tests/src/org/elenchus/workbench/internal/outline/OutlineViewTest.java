// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elenchus.workbench.internal.RunningWorkbench.closeAll;
import static org.elenchus.workbench.internal.RunningWorkbench.command;
import static org.elenchus.workbench.internal.RunningWorkbench.open;
import static org.elenchus.workbench.internal.RunningWorkbench.page;
import static org.elenchus.workbench.internal.RunningWorkbench.settle;
import static org.elenchus.workbench.internal.RunningWorkbench.view;
import static org.elenchus.workbench.internal.RunningWorkbench.waitUntil;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.elenchus.core.edit.Edits;
import org.elenchus.diagram.ArgumentMapEditor;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.workbench.internal.ExpectedDialog;
import org.elenchus.workbench.internal.Selections;
import org.elenchus.workbench.internal.SmallMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutlineViewTest {

    private SmallMap map;
    private ArgumentMapEditor editor;
    private OutlineView outline;

    @BeforeEach
    void openMap() {
        closeAll();
        map = new SmallMap();
        editor = open(map.document);
        outline = view(OutlineView.ID, OutlineView.class);
        outline.tree().expandAll();
    }

    @AfterEach
    void close() {
        closeAll();
    }

    private List<String> rows() {
        List<String> rows = new ArrayList<>();
        collect(outline.tree().getTree().getItems(), "", rows);
        return rows;
    }

    private static void collect(TreeItem[] items, String indent, List<String> rows) {
        for (TreeItem item : items) {
            if (!item.getText().isEmpty()) {
                rows.add(indent + item.getText());
            }
            collect(item.getItems(), indent + "  ", rows);
        }
    }

    @Test
    void theArgumentIsShownAsATree() {
        assertThat(rows()).containsExactly("Parks should be free of smoke.", "  Reason", "    Smoke harms others.", "  Objection",
                "    Parks are large.");
    }

    @Test
    void whatIsSelectedInTheOutlineIsSelectedInTheMap() {
        outline.select(List.of(map.objection));
        settle();
        assertThat(Selections.modelElements(editor.getSite().getSelectionProvider().getSelection())).containsExactly(map.objection);
    }

    @Test
    void whatIsSelectedInTheMapIsSelectedInTheOutline() {
        page().activate(editor);
        editor.reveal(map.reason);
        waitUntil("the outline follows", () -> {
            IStructuredSelection rows = outline.tree().getStructuredSelection();
            return rows.size() == 1 && ((OutlineNode) rows.getFirstElement()).element() == map.reason;
        });
    }

    @Test
    void theOutlineFollowsTheMapAlsoWhileAnotherPartIsActive() {
        page().activate(outline);
        editor.reveal(map.objection);
        settle();
        assertThat(((OutlineNode) outline.tree().getStructuredSelection().getFirstElement()).element()).isSameAs(map.objection);
    }

    @Test
    void anEditAnywhereIsSeenInTheOutline() {
        map.document.execute(Edits.setText(map.reason, "Smoke drifts."));
        waitUntil("the row has the new words", () -> rows().contains("    Smoke drifts."));
        map.document.undo();
        waitUntil("the row has the old words", () -> rows().contains("    Smoke harms others."));
    }

    @Test
    void theFilterLeavesWhatIsFoundAndTheWayToIt() {
        Text field = (Text) ExpectedDialog.controlsOf(outline.tree().getControl().getParent()).stream().filter(Text.class::isInstance)
                .findFirst().orElseThrow();
        field.setText("LARGE");
        settle();
        assertThat(rows()).containsExactly("Parks should be free of smoke.", "  Objection", "    Parks are large.");
        field.setText("");
        settle();
        assertThat(rows()).hasSize(5);
    }

    @Test
    void deletingARowIsAnEditThatCanBeUndone() {
        page().activate(outline);
        outline.select(List.of(map.objection));
        settle();
        command(IWorkbenchCommandConstants.EDIT_DELETE);
        assertThat(map.document.map().getStatements()).doesNotContain(map.objection);
        command(IWorkbenchCommandConstants.EDIT_UNDO);
        assertThat(map.document.map().getStatements()).contains(map.objection);
        assertThat(map.thesis.getIncoming()).hasSize(2);
    }

    @Test
    void anArgumentDroppedOnAStatementArguesForThat() {
        Argument objection = SmallMap.argumentOf(map.objection);
        drop(objection, map.reason, OutlineMove.Place.ON);
        assertThat(objection.getConclusion()).isSameAs(map.reason);
        assertThat(objection.getPolarity()).isEqualTo(Polarity.CON);
    }

    @Test
    void anArgumentDroppedBeforeItsSiblingTakesThatPlace() {
        drop(SmallMap.argumentOf(map.objection), SmallMap.argumentOf(map.reason), OutlineMove.Place.BEFORE);
        waitUntil("the rows have changed places", () -> rows().indexOf("  Objection") < rows().indexOf("  Reason"));
    }

    @Test
    void aPremiseDroppedOnAnArgumentIsLinkedToIt() {
        Argument reason = SmallMap.argumentOf(map.reason);
        drop(map.objection.getUsages().get(0), reason, OutlineMove.Place.ON);
        assertThat(reason.getPremises()).hasSize(2);
        assertThat(map.document.map().getArguments()).containsExactly(reason);
    }

    @Test
    void nothingCanBeDroppedIntoItself() {
        OutlineNode thesis = OutlineTree.find(map.document.map(), map.thesis);
        OutlineNode reason = OutlineTree.find(map.document.map(), map.reason);
        assertThat(OutlineMove.edit(thesis, reason, OutlineMove.Place.ON)).isNull();
    }

    private void drop(org.eclipse.emf.ecore.EObject dragged, org.eclipse.emf.ecore.EObject on, OutlineMove.Place place) {
        OutlineNode from = OutlineTree.find(map.document.map(), dragged);
        OutlineNode to = OutlineTree.find(map.document.map(), on);
        outline.execute(OutlineMove.edit(from, to, place));
    }
}
