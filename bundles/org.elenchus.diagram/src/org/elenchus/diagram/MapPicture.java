// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram;

import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.elenchus.core.document.DocumentListener;
import org.elenchus.core.document.MapDocument;
import org.elenchus.diagram.internal.commands.DocumentCommandStack;
import org.elenchus.diagram.internal.figures.PartPainter;
import org.elenchus.diagram.internal.figures.ScreenFonts;
import org.elenchus.diagram.internal.parts.DrawnMap;
import org.elenchus.diagram.internal.parts.NodePart;
import org.elenchus.diagram.internal.viewer.MapCanvas;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.rendering.Showing;
import org.elenchus.rendering.scene.Rgb;

/** A map to be looked at: drawn as in its editor and kept up to date, but nothing can be changed in it. UI thread only. */
public final class MapPicture {

	private static final int FRAMES = 10;
	private static final int FRAME_TIME = 18;
	private static final int ROOM = 40;

	private final ScrollingGraphicalViewer viewer = new ScrollingGraphicalViewer();
	private final MapCanvas canvas;
	private final double actual;
	private int move;

	/** @param view to draw; null for the map's first */
	public MapPicture(Composite parent, MapDocument document, MapView view) {
		Control control = viewer.createControl(parent);
		EditDomain domain = new EditDomain();
		domain.setDefaultTool(new NoTool());
		domain.loadDefaultTool();
		domain.addViewer(viewer);
		ScreenFonts fonts = new ScreenFonts(control.getDisplay());
		DrawnMap drawn = new DrawnMap(document, new PartPainter(control.getDisplay(), fonts));
		if (view != null) {
			drawn.choose(view);
		}
		canvas = new MapCanvas(viewer, drawn, new DocumentCommandStack(document, (edit, step) -> {
		}));
		canvas.setAnimating(false);
		viewer.setProperty(MapCanvas.LOOKED_AT_ONLY, Boolean.TRUE);
		actual = canvas.zooming().manager().getZoom();
		Rgb paper = drawn.drawing().scene().background();
		control.setBackground(paper == null ? control.getDisplay().getSystemColor(SWT.COLOR_WHITE) : new Color(paper.red(), paper.green(), paper.blue()));
		DiagramLooks.leaveUnthemed(control);
		DocumentListener changes = canvas::documentChanged;
		document.addListener(changes);
		control.addListener(SWT.Dispose, event -> {
			document.removeListener(changes);
			fonts.dispose();
		});
	}

	public Control control() {
		return viewer.getControl();
	}

	/** Shows a part of the map; nothing moves where others are only dimmed, or their places left free. */
	public void show(Showing showing) {
		canvas.show(showing);
	}

	/**
	 * Marks an element and glides to it.
	 *
	 * @param enlargement 1 for the size that it has in print; less where its box would not fit into the window then
	 */
	public void go(Element element, double enlargement) {
		viewer.flush();
		NodePart node = canvas.nodeOf(element);
		if (node == null) {
			return;
		}
		canvas.select(List.of(element));
		Rectangle box = node.getFigure().getBounds();
		Rectangle window = canvas.root().viewport().getClientArea();
		double most = Math.min((window.width - 2.0 * ROOM) / Math.max(1, box.width), (window.height - 2.0 * ROOM) / Math.max(1, box.height));
		Rectangle before = canvas.root().sight();
		canvas.zooming().manager().setZoom(Math.max(actual / 10, Math.min(most, actual * enlargement)));
		canvas.root().viewport().validate();
		glide(++move, before.getCenter().x, before.getCenter().y, box.getCenter().x, box.getCenter().y, 1);
	}

	/** Shows the whole map. */
	public void fit() {
		move++;
		canvas.fit();
	}

	private void glide(int number, double fromX, double fromY, double toX, double toY, int frame) {
		Control control = viewer.getControl();
		if (number != move || control == null || control.isDisposed()) {
			return;
		}
		double t = (double) frame / FRAMES;
		double eased = t * t * (3 - 2 * t);
		canvas.root().centreOn(fromX + (toX - fromX) * eased, fromY + (toY - fromY) * eased);
		if (frame < FRAMES) {
			control.getDisplay().timerExec(FRAME_TIME, () -> glide(number, fromX, fromY, toX, toY, frame + 1));
		}
	}

	/** Does nothing with mouse and keys. */
	private static final class NoTool extends AbstractTool {

		@Override
		protected String getCommandName() {
			return "";
		}
	}
}
