// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.parts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.elenchus.diagram.internal.figures.PartFigure;
import org.elenchus.diagram.internal.figures.PartPainter;
import org.elenchus.rendering.scene.Part;

/** Shows what of the picture stands for no element: the key list, dots where lines meet. Nothing of it can be selected. */
final class Decorations {

	private final IFigure layer;
	private final PartPainter painter;
	private final List<PartFigure> figures = new ArrayList<>();

	/** @param layer where the figures go */
	Decorations(IFigure layer, PartPainter painter) {
		this.layer = layer;
		this.painter = painter;
	}

	/** Shows these and no others. */
	void show(List<Part> parts) {
		while (figures.size() > parts.size()) {
			layer.remove(figures.remove(figures.size() - 1));
		}
		for (int i = 0; i < parts.size(); i++) {
			if (i == figures.size()) {
				figures.add(new PartFigure(painter));
				layer.add(figures.get(i));
			}
			figures.get(i).show(parts.get(i));
		}
	}
}
