// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.commands;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.swt.widgets.Menu;
import org.elenchus.diagram.internal.viewer.MapCanvas;

/** How a canvas looks and behaves, apart from what is on it. */
final class ViewOperations {

	private static final Dimension SPACING = new Dimension(18, 18);

	private final GraphicalViewer viewer;

	ViewOperations(MapCanvas canvas) {
		this.viewer = canvas.viewer();
	}

	private boolean is(String property) {
		return Boolean.TRUE.equals(viewer.getProperty(property));
	}

	boolean showsGrid() {
		return is(SnapToGrid.PROPERTY_GRID_VISIBLE);
	}

	void toggleGrid() {
		viewer.setProperty(SnapToGrid.PROPERTY_GRID_SPACING, SPACING);
		viewer.setProperty(SnapToGrid.PROPERTY_GRID_VISIBLE, !showsGrid());
	}

	boolean snapsToGrid() {
		return is(SnapToGrid.PROPERTY_GRID_ENABLED);
	}

	void toggleSnapToGrid() {
		viewer.setProperty(SnapToGrid.PROPERTY_GRID_SPACING, SPACING);
		viewer.setProperty(SnapToGrid.PROPERTY_GRID_ENABLED, !snapsToGrid());
	}

	boolean snapsToGeometry() {
		return is(SnapToGeometry.PROPERTY_SNAP_ENABLED);
	}

	void toggleSnapToGeometry() {
		viewer.setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, !snapsToGeometry());
	}

	/** Opens the context menu by the keyboard, beside what is selected. */
	void openMenu() {
		Menu menu = viewer.getControl().getMenu();
		if (menu == null) {
			return;
		}
		if (viewer.getFocusEditPart() instanceof GraphicalEditPart part) {
			Point at = part.getFigure().getBounds().getBottomLeft();
			part.getFigure().translateToAbsolute(at);
			menu.setLocation(viewer.getControl().toDisplay(at.x, at.y));
		}
		menu.setVisible(true);
	}
}
