// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.draw2d.geometry.Rectangle;
import org.elenchus.core.edit.Edits;
import org.elenchus.core.filter.Filter;
import org.elenchus.core.filter.Sight;
import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;
import org.elenchus.model.argumentmap.Statement;
import org.junit.jupiter.api.Test;

/** What a filter leaves of a map on the canvas of the real workbench. */
class FilteringByHandTest extends OpenMap {

	private final Statement thesis = made(Edits.addStatement(document.map(), "Thesis", null, null));
	private final Statement reason = made(Edits.addReason(thesis, "Reason left unsaid"));
	private final Statement objection = made(Edits.addObjection(thesis, "Objection"));

	{
		document.execute(Edits.set(reason, Literals.STATEMENT__IMPLICIT, true));
	}

	private void look(Sight sight) {
		editor.look(sight);
		hands.settle(200);
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
