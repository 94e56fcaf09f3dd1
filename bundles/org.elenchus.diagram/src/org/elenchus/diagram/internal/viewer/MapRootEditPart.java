// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.viewer;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayeredPane;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PrecisionPoint;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.GridLayer;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.swt.graphics.Color;
import org.elenchus.diagram.internal.figures.IndexedLayer;
import org.elenchus.diagram.internal.figures.PartPainter;
import org.elenchus.diagram.internal.figures.ZoomLayer;

/** The layers of the canvas: groups at the back, then connectors, then boxes, all drawn by one scaling surface. */
public final class MapRootEditPart extends ScalableFreeformRootEditPart {

	/** The layer of the frames around groups. */
	public static final Object GROUP_LAYER = "Group Layer";

	private static final Color GRID = new Color(0xe8, 0xea, 0xee);

	/** @param painter is told how large a point is on the screen */
	public MapRootEditPart(PartPainter painter) {
		((ZoomLayer) getScaledLayers()).setPainter(painter);
	}

	public Viewport viewport() {
		return (Viewport) getFigure();
	}

	/** The part of the picture that is in the window, in points. */
	public Rectangle sight() {
		Rectangle area = viewport().getClientArea().getCopy();
		getScaledLayers().translateFromParent(area);
		return area;
	}

	/** Brings a place of the picture, in points, into the middle of the window. */
	public void centreOn(double x, double y) {
		double zoom = getZoomManager().getZoom();
		Rectangle window = viewport().getClientArea();
		viewport().setViewLocation((int) Math.round(x * zoom - window.width / 2.0), (int) Math.round(y * zoom - window.height / 2.0));
	}

	/**
	 * Moves the window over the picture.
	 *
	 * @param dx in points
	 * @param dy in points
	 * @return how far it was moved; less at the edges, and in whole pixels
	 */
	public PrecisionPoint moveSight(double dx, double dy) {
		double zoom = getZoomManager().getZoom();
		Point before = viewport().getViewLocation().getCopy();
		if (dx != 0 || dy != 0) {
			viewport().validate();
			viewport().setViewLocation(before.x + (int) Math.round(dx * zoom), before.y + (int) Math.round(dy * zoom));
		}
		Point after = viewport().getViewLocation();
		return new PrecisionPoint((after.x - before.x) / zoom, (after.y - before.y) / zoom);
	}

	@Override
	protected ScalableFreeformLayeredPane createScaledLayers() {
		ZoomLayer layers = new ZoomLayer();
		layers.add(createGridLayer(), GRID_LAYER);
		layers.add(getPrintableLayers(), PRINTABLE_LAYERS);
		FreeformLayer feedback = new FreeformLayer();
		feedback.setEnabled(false);
		layers.add(feedback, SCALED_FEEDBACK_LAYER);
		return layers;
	}

	@Override
	protected LayeredPane createPrintableLayers() {
		FreeformLayeredPane pane = new FreeformLayeredPane();
		pane.add(new IndexedLayer(), GROUP_LAYER);
		pane.add(new IndexedLayer(), CONNECTION_LAYER);
		pane.add(new FreeformLayer(), PRIMARY_LAYER);
		return pane;
	}

	@Override
	protected GridLayer createGridLayer() {
		GridLayer grid = super.createGridLayer();
		grid.setForegroundColor(GRID);
		return grid;
	}
}
