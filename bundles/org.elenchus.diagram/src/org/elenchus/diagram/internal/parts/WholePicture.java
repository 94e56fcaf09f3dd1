// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.parts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.geometry.Rectangle;
import org.elenchus.diagram.internal.figures.IndexedLayer;
import org.elenchus.diagram.internal.figures.PartFigure;
import org.elenchus.diagram.internal.viewer.MapRootEditPart;
import org.elenchus.rendering.Drawing;
import org.elenchus.rendering.Near;

/** Brings a new picture of a whole map to its figures: to those in sight at once, to the thousands of others when somebody looks at them. */
final class WholePicture {

	private final MapPart map;
	private final List<DrawnObject> groups = new ArrayList<>();
	private PartFigure[] byEntry = new PartFigure[0];

	WholePicture(MapPart map) {
		this.map = map;
	}

	/** The figures in sight and those that are selected. */
	Set<PartFigure> watched() {
		Rectangle sight = ((MapRootEditPart) map.getRoot()).sight();
		Set<PartFigure> figures = new LinkedHashSet<>(map.layer().within(sight));
		figures.addAll(connectors().within(sight));
		for (Object selected : map.getViewer().getSelectedEditParts()) {
			if (selected instanceof DrawnObject object) {
				figures.add(object.partFigure());
			}
		}
		return figures;
	}

	private IndexedLayer connectors() {
		return (IndexedLayer) ((MapRootEditPart) map.getRoot()).getLayer(MapRootEditPart.CONNECTION_LAYER);
	}

	/**
	 * Numbers all figures as the picture does.
	 *
	 * @param watched figures that go on to show what they show until they are told otherwise
	 */
	void settle(Collection<PartFigure> watched) {
		Drawing drawing = map.drawn().drawing();
		Near near = drawing.near();
		byEntry = new PartFigure[near.nodes() + near.links()];
		for (List<DrawnObject> parts : map.allShown()) {
			for (DrawnObject part : parts) {
				if (part instanceof GroupPart) {
					groups.add(part);
					continue;
				}
				PartFigure figure = part.partFigure();
				int entry = entry(drawing, near, part);
				figure.setSettled(entry >= 0);
				if (entry >= 0) {
					byEntry[entry] = figure;
				}
				figure.outdated();
			}
		}
		watched.forEach(PartFigure::keep);
		map.layer().settle(near, byEntry);
		connectors().settle(near, byEntry);
	}

	private static int entry(Drawing drawing, Near near, DrawnObject part) {
		if (part instanceof ConnectorPart) {
			int link = drawing.linkNumber(part.object().getId());
			return link < 0 ? -1 : near.nodes() + link;
		}
		return drawing.nodeNumber(part.object().getId());
	}

	/** The frames around groups, whose layer knows no numbers. */
	List<DrawnObject> groups() {
		return groups;
	}
}
