// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.core.filter.Filter;
import org.elenchus.core.filter.Sight;
import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;
import org.elenchus.model.argumentmap.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a filter leaves of a map on the canvas of the real workbench. */
class FilteringByHandTest {

	private final MapDocument document = MapDocument.create();
	private final Statement thesis = made(Edits.addStatement(document.map(), "Thesis", null, null));
	private final Statement reason = made(Edits.addReason(thesis, "Reason left unsaid"));
	private final Statement objection = made(Edits.addObjection(thesis, "Objection"));
	private IWorkbenchPage page;
	private ArgumentMapEditor editor;
	private Hands hands;

	private Statement made(Edit edit) {
		document.execute(edit);
		return (Statement) edit.result().get(0);
	}

	@BeforeEach
	void open() throws Exception {
		document.execute(Edits.set(reason, Literals.STATEMENT__IMPLICIT, true));
		page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		editor = (ArgumentMapEditor) page.openEditor(MapEditorInput.of(document), ArgumentMapEditor.ID);
		hands = new Hands(editor.canvas().viewer().getControl());
		hands.settle(400);
	}

	@AfterEach
	void close() {
		page.closeAllEditors(false);
		hands.settle(100);
	}

	private void look(Sight sight) {
		editor.look(sight);
		hands.settle(200);
	}

	private boolean isShown(Statement statement) {
		return editor.canvas().nodeOf(statement) != null;
	}

	@Test
	void aFilterHidesAllElseButTheWayToTheThesis() {
		look(Sight.WHOLE.withWays(true).withFilter(Filter.parse("is:implicit")));
		assertThat(isShown(reason)).isTrue();
		assertThat(isShown(thesis)).isTrue();
		assertThat(isShown(objection)).isFalse();
		look(Sight.WHOLE);
		assertThat(isShown(objection)).isTrue();
		assertThat(editor.shown()).isNull();
	}

	@Test
	void whatIsMadeUnderAFilterCanBeSeenUntilOneLooksElsewhere() {
		look(Sight.WHOLE.withFilter(Filter.parse("is:implicit")));
		Statement said = made(Edits.addReason(reason, "New and said"));
		hands.settle(200);
		assertThat(isShown(said)).isTrue();
		look(editor.sight().withFilter(Filter.parse("is:implicit is:attacked")));
		assertThat(isShown(said)).isFalse();
	}

	@Test
	void dimmingLeavesEverythingWhereItIs() {
		Rectangle before = editor.canvas().nodeOf(objection).getFigure().getBounds().getCopy();
		look(Sight.WHOLE.withDimming(true).withFilter(Filter.parse("is:implicit")));
		assertThat(isShown(objection)).isTrue();
		assertThat(editor.canvas().nodeOf(objection).getFigure().getBounds()).isEqualTo(before);
	}

	@Test
	void goingToWhatIsHiddenBringsItIntoSight() {
		look(Sight.WHOLE.withFilter(Filter.parse("is:implicit")));
		assertThat(isShown(objection)).isFalse();
		editor.goTo(objection);
		hands.settle(200);
		assertThat(isShown(objection)).isTrue();
	}
}
