// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.commands;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.diagram.internal.Messages;
import org.elenchus.diagram.internal.parts.DrawnMap;
import org.elenchus.diagram.internal.parts.ViewChoices;
import org.elenchus.diagram.internal.viewer.MapCanvas;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.model.argumentmap.view.ViewPackage;
import org.elenchus.rendering.Drawing;
import org.elenchus.rendering.DrawingOptions;
import org.elenchus.rendering.layout.LayoutOptions;
import org.elenchus.rendering.layout.Direction;

/** Lays the map out, once or after each edit. */
final class LayoutOperations {

	private final MapCanvas canvas;

	LayoutOperations(MapCanvas canvas) {
		this.canvas = canvas;
	}

	private DrawnMap drawn() {
		return canvas.drawn();
	}

	/** Lays out by the layout that the view has. */
	void layOut() {
		layOut(drawn().choices().layout());
	}

	/** Lays out, and remembers the layout for the view. Pinned things stay. */
	void layOut(String layout) {
		ViewChoices choices = drawn().choices();
		canvas.execute(drawn().inView(view -> {
			List<Edit> edits = new ArrayList<>();
			edits.add(Edits.set(view, ViewPackage.Literals.MAP_VIEW__LAYOUT, layout));
			if (!choices.automatic()) {
				edits.add(places(view, DrawingOptions.DEFAULT.withLayout(layout)));
			}
			return Edit.all(Messages.edit_laidOut, edits);
		}));
	}

	/** Lets reasons lie on another side, and lays out. */
	void direct(Direction direction) {
		ViewChoices choices = drawn().choices();
		canvas.execute(drawn().inView(view -> {
			List<Edit> edits = new ArrayList<>();
			edits.add(Edits.setOption(view, ViewChoices.DIRECTION, direction.word()));
			if (!choices.automatic()) {
				edits.add(places(view, DrawingOptions.DEFAULT.withLayoutOptions(LayoutOptions.DEFAULT.withDirection(direction))));
			}
			return Edit.all(Messages.edit_direction, edits);
		}));
	}

	private Edit places(MapView view, DrawingOptions options) {
		Drawing laidOut = drawn().drawing().with(options.withRelayout(true));
		return Edits.applyLayout(view, laidOut.positions(), laidOut.bends());
	}

	boolean isAutomatic() {
		return drawn().choices().automatic();
	}

	/** From automatic to fixed everything stays where it is; the other way everything that is not pinned is laid out. */
	void toggleAutomatic() {
		boolean on = !isAutomatic();
		canvas.execute(drawn().inView(view -> {
			Edit option = Edits.setOption(view, ViewChoices.AUTOMATIC, Boolean.toString(on));
			if (on) {
				return Edit.all(Messages.edit_automaticOn, List.of(option));
			}
			Edit places = Edits.applyLayout(view, drawn().drawing().positions(), drawn().drawing().bends());
			return Edit.all(Messages.edit_automaticOff, List.of(option, places));
		}));
	}
}
