// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchPage;
import org.elenchus.core.edit.Edits;
import org.elenchus.core.filter.Sight;
import org.elenchus.diagram.internal.viewer.MapCanvas;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.model.argumentmap.view.MapView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Focus, folding and several views in the real workbench, used with keys. */
class LookingAtPartsTest extends OpenMap {

	private final Statement thesis = made(Edits.addStatement(document.map(), "Thesis", null, null));
	private final Statement reason = made(Edits.addReason(thesis, "Reason"));
	private final Statement ground = made(Edits.addReason(reason, "Ground"));

	@BeforeEach
	void takeUp() {
		hands.takeUp();
	}

	private MapCanvas canvas() {
		return editor.canvas();
	}

	@Test
	void focusWidensByKeysAndEscapeLeavesIt() {
		editor.reveal(thesis);
		hands.key('f', SWT.CTRL, SWT.SHIFT);
		hands.until("the ground is out of sight", () -> !isShown(ground));
		assertThat(isShown(reason)).isTrue();
		assertThat(editor.shown().statements()).isEqualTo(2);
		hands.key(SWT.KEYPAD_ADD);
		hands.until("the ground is in sight", () -> isShown(ground));
		hands.key('-');
		hands.until("the ground is out of sight again", () -> !isShown(ground));
		hands.key(SWT.ESC);
		hands.until("all is in sight", () -> isShown(ground));
		assertThat(editor.sight()).isEqualTo(Sight.WHOLE);
	}

	@Test
	void aClickOnTheCountUnfoldsWhatItCounts() {
		editor.reveal(reason);
		hands.key('.', SWT.CTRL);
		hands.until("the ground is folded away", () -> !isShown(ground));
		Rectangle box = canvas().nodeOf(reason).getFigure().getBounds().getCopy();
		canvas().nodeOf(reason).getFigure().translateToAbsolute(box);
		for (int x = box.x; x < box.right() && !isShown(ground); x += 3) {
			hands.click(x, box.bottom());
		}
		assertThat(isShown(ground)).isTrue();
	}

	@Test
	void goingToWhatIsFoldedAwayUnfoldsIt() {
		canvas().execute(canvas().drawn().inView(view -> Edits.collapse(view, List.of(thesis), true)));
		hands.settle(100);
		assertThat(isShown(ground)).isFalse();
		editor.goTo(ground);
		hands.settle(100);
		assertThat(isShown(ground)).isTrue();
		assertThat(canvas().selection()).containsExactly(ground);
	}

	@Test
	void twoEditorsShareOneDocumentAndShowAViewEach() throws Exception {
		document.execute(Edits.addView(document.map(), "One", null, null));
		document.execute(Edits.addView(document.map(), "Two", null, null));
		MapView two = document.map().getViews().get(1);
		ArgumentMapEditor other = (ArgumentMapEditor) page.openEditor(MapEditorInput.of(document), ArgumentMapEditor.ID, true,
				IWorkbenchPage.MATCH_NONE);
		hands.settle(200);
		assertThat(other).isNotSameAs(editor);
		assertThat(other.document()).isSameAs(editor.document());
		other.showView(two);
		document.execute(Edits.collapse(two, List.of(reason), true));
		hands.settle(200);
		assertThat(other.view()).isSameAs(two);
		assertThat(other.canvas().nodeOf(ground)).isNull();
		assertThat(isShown(ground)).isTrue();
		assertThat(other.isSaveOnCloseNeeded()).isFalse();
		page.closeEditor(other, false);
		hands.settle(100);
		assertThat(editor.isSaveOnCloseNeeded()).isTrue();
	}
}
