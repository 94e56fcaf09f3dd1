// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.viewer;

import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** Zoom of one canvas. 100 % is the size that the picture has in print. */
public final class Zooming implements MouseWheelHandler {

	private static final double POINTS_PER_INCH = 72;
	private static final double[] LEVELS = { .01, .02, .03, .05, .07, .1, .15, .2, .25, .33, .5, .67, .8, .9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 6 };
	private static final double WHEEL_STEP = 1.15;
	private static final int FIT_MARGIN = 16;

	private final MapRootEditPart root;
	private final double actual;

	public Zooming(MapRootEditPart root, Display display) {
		this.root = root;
		this.actual = display.getDPI().x / POINTS_PER_INCH;
		double[] levels = new double[LEVELS.length];
		for (int i = 0; i < levels.length; i++) {
			levels[i] = LEVELS[i] * actual;
		}
		manager().setZoomLevels(levels);
		manager().setUIMultiplier(1 / actual);
		manager().setZoom(actual);
	}

	public ZoomManager manager() {
		return root.getZoomManager();
	}

	/** In per cent, for the status line. */
	public int percent() {
		return (int) Math.round(manager().getZoom() / actual * 100);
	}

	/** @param fixed what stays where it is, in pixels from the corner of the canvas; null for the middle */
	public void in(Point fixed) {
		around(orCentre(fixed), manager().getNextZoomLevel());
	}

	/** @param fixed what stays where it is, in pixels from the corner of the canvas; null for the middle */
	public void out(Point fixed) {
		around(orCentre(fixed), manager().getPreviousZoomLevel());
	}

	/** @param fixed what stays where it is, in pixels from the corner of the canvas; null for the middle */
	public void actual(Point fixed) {
		around(orCentre(fixed), actual);
	}

	/** Shows an area of the picture as large as it fits, but not larger than in print. */
	public void fit(Rectangle area) {
		Viewport viewport = root.viewport();
		Rectangle window = viewport.getClientArea().getCopy();
		double width = Math.max(1, window.width - 2 * FIT_MARGIN);
		double height = Math.max(1, window.height - 2 * FIT_MARGIN);
		double zoom = Math.min(actual, Math.min(width / Math.max(1, area.width), height / Math.max(1, area.height)));
		manager().setZoom(zoom);
		double applied = manager().getZoom();
		Point centre = area.getCenter();
		viewport.validate();
		viewport.setViewLocation((int) Math.round(centre.x * applied - window.width / 2.0), (int) Math.round(centre.y * applied - window.height / 2.0));
	}

	/** Zooms such that what is under the mouse stays there. */
	@Override
	public void handleMouseWheel(Event event, EditPartViewer viewer) {
		event.doit = false;
		double factor = Math.pow(WHEEL_STEP, Math.signum(event.count));
		around(new Point(event.x, event.y), manager().getZoom() * factor);
	}

	private Point orCentre(Point fixed) {
		if (fixed != null) {
			return fixed;
		}
		Rectangle window = root.viewport().getClientArea();
		return new Point(window.width / 2, window.height / 2);
	}

	/** @param fixed in pixels from the corner of the canvas */
	private void around(Point fixed, double zoom) {
		Viewport viewport = root.viewport();
		Point view = viewport.getViewLocation().getCopy();
		double before = manager().getZoom();
		double x = (view.x + fixed.x) / before;
		double y = (view.y + fixed.y) / before;
		manager().setZoom(zoom);
		double after = manager().getZoom();
		viewport.validate();
		viewport.setViewLocation((int) Math.round(x * after - fixed.x), (int) Math.round(y * after - fixed.y));
	}
}
