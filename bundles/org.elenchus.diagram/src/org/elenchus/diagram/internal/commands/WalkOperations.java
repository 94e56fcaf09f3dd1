// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.commands;

import org.elenchus.diagram.internal.handles.ArgueHandle.Side;
import org.elenchus.diagram.internal.viewer.MapCanvas;
import org.elenchus.diagram.internal.viewer.Walk;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Premise;

/** Walks through the map by its structure: towards the thesis, into the reasons, among siblings. */
final class WalkOperations {

	private final MapCanvas canvas;

	WalkOperations(MapCanvas canvas) {
		this.canvas = canvas;
	}

	/** Goes where the arrow points to, as the map is laid out. */
	void walk(Side arrow) {
		Walk walk = new Walk(canvas.drawn());
		Premise premise = canvas.primary(Premise.class);
		Element from = premise != null ? (Argument) premise.eContainer() : canvas.primary(Element.class);
		Element to = from == null ? walk.start() : next(walk, from, arrow);
		if (to != null) {
			canvas.reveal(to);
		}
	}

	private Element next(Walk walk, Element from, Side arrow) {
		if (arrow == canvas.drawn().sideOfConclusions()) {
			return walk.toConclusion(from);
		}
		if (arrow == canvas.drawn().sideOfReasons()) {
			return walk.toReasons(from);
		}
		return walk.toSibling(from, arrow == Side.RIGHT || arrow == Side.BOTTOM ? 1 : -1);
	}

	/** Goes to where the map begins. */
	void toStart() {
		Element start = new Walk(canvas.drawn()).start();
		if (start != null) {
			canvas.reveal(start);
		}
	}
}
