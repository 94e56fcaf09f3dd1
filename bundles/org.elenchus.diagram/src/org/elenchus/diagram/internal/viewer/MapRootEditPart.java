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

	/** Pixels around what is brought into sight, for its handles. */
	private static final int ROOM = 32;
	private static final Color GRID = new Color(0xe8, 0xea, 0xee);

	/** @param painter is told how large a point is on the screen */
	public MapRootEditPart(PartPainter painter) {
		((ZoomLayer) getScaledLayers()).setPainter(painter);
		((IndexedLayer) getLayer(GROUP_LAYER)).setPainter(painter);
		((IndexedLayer) getLayer(CONNECTION_LAYER)).setPainter(painter);
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

	/**
	 * Moves the window as little as needed to show an area with some room around it; its upper left corner where it is larger than the window.
	 *
	 * @param area in points
	 * @return how far the window was moved, in points
	 */
	public PrecisionPoint reveal(Rectangle area) {
		double zoom = getZoomManager().getZoom();
		int room = (int) Math.ceil(ROOM / zoom);
		Rectangle wanted = area.getExpanded(room, room);
		Rectangle sight = sight();
		double dx = needed(wanted.x, wanted.width, sight.x, sight.width);
		double dy = needed(wanted.y, wanted.height, sight.y, sight.height);
		return moveSight(dx, dy);
	}

	private static double needed(int start, int length, int from, int window) {
		if (start < from || length > window) {
			return (double) start - from;
		}
		return Math.max(0, start + length - (from + window));
	}

	/** Brings a place of the picture, in points, into the middle of the window. */
	public void centreOn(double x, double y) {
		double zoom = getZoomManager().getZoom();
		Rectangle window = viewport().getClientArea();
		viewport().setViewLocation((int) Math.round(x * zoom - window.width / 2.0), (int) Math.round(y * zoom - window.height / 2.0));
	}

	/** Brings a place into the middle of the window, or as near to it as no more is seen of what lies beyond an area than some room around it. */
	public void centreOn(double x, double y, Rectangle area) {
		int room = (int) Math.ceil(ROOM / getZoomManager().getZoom());
		Rectangle all = area.getExpanded(room, room);
		Rectangle sight = sight();
		centreOn(within(x, all.x, all.width, sight.width), within(y, all.y, all.height, sight.height));
	}

	private static double within(double centre, int start, int length, int window) {
		return length < window ? start + length / 2.0 : Math.max(start + window / 2.0, Math.min(centre, start + length - window / 2.0));
	}

	/**
	 * Moves the window as little as needed to show an area, if it has room for it with some to spare; else not at all.
	 *
	 * @param area in points
	 * @return how far the window was moved, in points
	 */
	public PrecisionPoint revealWhole(Rectangle area) {
		int room = (int) Math.ceil(2 * ROOM / getZoomManager().getZoom());
		Rectangle sight = sight();
		return area.width + room <= sight.width && area.height + room <= sight.height ? reveal(area) : new PrecisionPoint();
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
