// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.core.extension.Contribution;
import org.elenchus.diagram.internal.Messages;
import org.elenchus.diagram.internal.parts.DrawnMap;
import org.elenchus.diagram.internal.viewer.MapCanvas;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.model.argumentmap.view.ViewPackage;
import org.elenchus.rendering.Drawing;
import org.elenchus.rendering.DrawingOptions;
import org.elenchus.rendering.layout.Layouts;
import org.elenchus.rendering.notation.Notation;
import org.elenchus.rendering.notation.Notations;
import org.elenchus.rendering.style.Styles;

/** In which notation and style the view shows the map; both are the view's, and so undone with everything else. */
final class LookOperations {

	private final MapCanvas canvas;

	LookOperations(MapCanvas canvas) {
		this.canvas = canvas;
	}

	private DrawnMap drawn() {
		return canvas.drawn();
	}

	boolean isNotation(String id) {
		return id.equals(notation(drawn().view()));
	}

	private static String notation(MapView view) {
		return view == null || view.getNotation() == null || view.getNotation().isEmpty() ? Notations.DEFAULT : view.getNotation();
	}

	/** Draws the view in another notation; since its figures have other sizes, places that were kept are found anew. */
	void showIn(String notation) {
		if (isNotation(notation)) {
			return;
		}
		boolean automatic = drawn().choices().automatic();
		canvas.execute(drawn().inView(view -> {
			List<Edit> edits = new ArrayList<>();
			String layout = layoutBeside(view);
			edits.add(Edits.set(view, ViewPackage.Literals.MAP_VIEW__NOTATION, notation));
			edits.add(Edits.set(view, ViewPackage.Literals.MAP_VIEW__LAYOUT, layout));
			if (!automatic) {
				DrawingOptions options = DrawingOptions.DEFAULT.withNotation(notation).withRelayout(true);
				Drawing laidOut = drawn().drawing().with(layout == null ? options : options.withLayout(layout));
				edits.add(Edits.applyLayout(view, laidOut.positions(), laidOut.bends()));
			}
			return Edit.all(Messages.edit_notation, edits);
		}));
		canvas.fit();
	}

	/** The view's layout where a person has chosen it; null where it is the default or what the notation so far brought along. */
	private static String layoutBeside(MapView view) {
		Notation before = Notations.orDefault(notation(view));
		String layout = view.getLayout();
		return layout == null || layout.equals(Layouts.DEFAULT) || Objects.equals(layout, before.layout()) ? null : layout;
	}

	boolean isStyle(String id) {
		MapView view = drawn().view();
		return id.equals(view == null || view.getStyle() == null ? Styles.DEFAULT : view.getStyle());
	}

	void style(String id) {
		canvas.execute(drawn().inView(view -> Edit.all(Messages.edit_style, List.of(Edits.set(view, ViewPackage.Literals.MAP_VIEW__STYLE, id)))));
	}

	/** The button itself goes through the notations. */
	void nextNotation() {
		List<String> ids = Notations.contributions().stream().map(Contribution::id).toList();
		showIn(ids.get((ids.indexOf(notation(drawn().view())) + 1) % ids.size()));
	}

	/** And the styles. */
	void nextStyle() {
		List<String> ids = Styles.installed().names().stream().map(Styles.Named::id).toList();
		int now = 0;
		while (now < ids.size() - 1 && !isStyle(ids.get(now))) {
			now++;
		}
		style(ids.get((now + 1) % ids.size()));
	}
}
