// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.commands;

import org.elenchus.core.filter.Sight;
import org.elenchus.diagram.internal.viewer.MapCanvas;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Premise;

/** Which part of the map a canvas shows. */
final class SightOperations {

	private final MapCanvas canvas;

	SightOperations(MapCanvas canvas) {
		this.canvas = canvas;
	}

	private Sight sight() {
		return canvas.looking().sight();
	}

	boolean isPart() {
		return sight().isPart();
	}

	boolean isFocused() {
		return sight().focus() != null;
	}

	boolean canFocus() {
		return selected() != null || isFocused();
	}

	private Element selected() {
		Premise premise = canvas.primary(Premise.class);
		return premise != null ? premise.getStatement() : canvas.primary(Element.class);
	}

	/** Shows the selected element and what stands around it; the one that is in the middle already is left. */
	void toggleFocus() {
		Element element = selected();
		boolean leave = element == null || element.getId().equals(sight().focus());
		canvas.look(sight().withFocus(leave ? null : element.getId(), leave ? sight().steps() : Math.max(1, sight().steps())));
	}

	/** Goes one argument farther, or less far, from the middle. */
	void reach(int more) {
		canvas.look(sight().withFocus(sight().focus(), sight().steps() + more));
	}

	/** Leaves the focus first, and the filter only then. */
	void leave() {
		canvas.look(isFocused() ? sight().withFocus(null, sight().steps()) : Sight.WHOLE.withDimming(sight().dimming()));
	}

	void toggleDimming() {
		canvas.look(sight().withDimming(!sight().dimming()));
	}

	boolean isDimming() {
		return sight().dimming();
	}
}
