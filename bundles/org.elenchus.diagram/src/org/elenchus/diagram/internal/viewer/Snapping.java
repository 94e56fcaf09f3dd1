// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.viewer;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;
import org.elenchus.diagram.internal.figures.IndexedLayer;
import org.elenchus.diagram.internal.figures.PartFigure;

/** Lets what is dragged snap to the grid, or to the edges and middles of what is in sight. */
public final class Snapping extends SnapToGeometry {

	private Snapping(GraphicalEditPart container) {
		super(container);
	}

	/** @return null where nothing snaps */
	public static SnapToHelper of(GraphicalEditPart map) {
		List<SnapToHelper> helpers = new ArrayList<>();
		if (Boolean.TRUE.equals(map.getViewer().getProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED))) {
			helpers.add(new Snapping(map));
		}
		if (Boolean.TRUE.equals(map.getViewer().getProperty(SnapToGrid.PROPERTY_GRID_ENABLED))) {
			helpers.add(new SnapToGrid(map));
		}
		return helpers.isEmpty() ? null : new CompoundSnapToHelper(helpers.toArray(SnapToHelper[]::new));
	}

	@Override
	protected List<Object> generateSnapPartsList(List exclusions) {
		List<Object> near = new ArrayList<>();
		Rectangle sight = ((MapRootEditPart) container.getRoot()).sight();
		for (PartFigure figure : ((IndexedLayer) container.getFigure()).within(sight)) {
			Object part = container.getViewer().getVisualPartMap().get(figure);
			if (part != null && !exclusions.contains(part)) {
				near.add(part);
			}
		}
		return near;
	}
}
