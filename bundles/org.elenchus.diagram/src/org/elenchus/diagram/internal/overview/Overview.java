// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.overview;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.elenchus.core.document.DocumentListener;
import org.elenchus.diagram.internal.figures.Marking;
import org.elenchus.diagram.internal.viewer.MapCanvas;
import org.elenchus.model.Point;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.rendering.scene.Rgb;

/** The whole map in small, with a frame around the part in sight that can be dragged. */
public final class Overview {

	private static final int GAP = 4;
	private static final int FRAME_ALPHA = 40;
	private static final int REDRAW_DELAY = 120;

	private final MapCanvas shown;
	private final FigureCanvas window;
	private final Canvas control;
	private Image picture;
	private boolean redrawPending;

	/** @param window the canvas of the editor */
	public Overview(Composite parent, MapCanvas shown, FigureCanvas window) {
		this.shown = shown;
		this.window = window;
		control = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		DocumentListener changes = change -> outdated();
		shown.drawn().document().addListener(changes);
		Runnable looking = this::outdated;
		shown.looking().addListener(looking);
		Viewport viewport = window.getViewport();
		java.beans.PropertyChangeListener moved = event -> redraw();
		viewport.addPropertyChangeListener(moved);
		viewport.getHorizontalRangeModel().addPropertyChangeListener(moved);
		viewport.getVerticalRangeModel().addPropertyChangeListener(moved);
		control.addListener(SWT.Paint, event -> paint(event.gc));
		control.addListener(SWT.Resize, event -> outdated());
		control.addListener(SWT.MouseDown, this::moveTo);
		control.addListener(SWT.MouseMove, event -> {
			if ((event.stateMask & SWT.BUTTON1) != 0) {
				moveTo(event);
			}
		});
		control.addListener(SWT.Dispose, event -> {
			shown.drawn().document().removeListener(changes);
			shown.looking().removeListener(looking);
			viewport.removePropertyChangeListener(moved);
			viewport.getHorizontalRangeModel().removePropertyChangeListener(moved);
			viewport.getVerticalRangeModel().removePropertyChangeListener(moved);
			forget();
		});
	}

	public Control control() {
		return control;
	}

	private void redraw() {
		if (!control.isDisposed()) {
			control.redraw();
		}
	}

	/** Typing and dragging come first: the picture is drawn anew a little later. */
	private void outdated() {
		if (redrawPending || control.isDisposed()) {
			return;
		}
		redrawPending = true;
		control.getDisplay().timerExec(REDRAW_DELAY, () -> {
			redrawPending = false;
			forget();
			redraw();
		});
	}

	private void forget() {
		if (picture != null) {
			picture.dispose();
			picture = null;
		}
	}

	private double scale() {
		Rect bounds = shown.drawn().drawing().bounds();
		Rectangle area = control.getClientArea();
		return Math.max(0.001, Math.min((area.width - 2.0 * GAP) / Math.max(1, bounds.width()), (area.height - 2.0 * GAP) / Math.max(1, bounds.height())));
	}

	private Point corner() {
		Rect bounds = shown.drawn().drawing().bounds();
		Rectangle area = control.getClientArea();
		double scale = scale();
		return new Point(bounds.x() - (area.width / scale - bounds.width()) / 2, bounds.y() - (area.height / scale - bounds.height()) / 2);
	}

	private void paint(GC gc) {
		Rectangle area = control.getClientArea();
		if (area.isEmpty()) {
			return;
		}
		if (picture == null) {
			picture = new Image(control.getDisplay(), area.width, area.height);
			GC onto = new GC(picture);
			drawPicture(onto, area);
			onto.dispose();
		}
		gc.drawImage(picture, 0, 0);
		drawFrame(gc);
	}

	private void drawPicture(GC gc, Rectangle area) {
		gc.setBackground(window.getBackground());
		gc.fillRectangle(area);
		gc.setAntialias(SWT.ON);
		double scale = scale();
		Point corner = corner();
		for (Part part : shown.drawn().drawing().parts()) {
			if (part.kind() == Part.Kind.CONNECTOR) {
				drawConnector(gc, part, corner, scale);
			} else {
				drawBox(gc, part, corner, scale);
			}
		}
	}

	private static void drawConnector(GC gc, Part part, Point corner, double scale) {
		int[] points = new int[part.route().size() * 2];
		for (int i = 0; i < part.route().size(); i++) {
			points[2 * i] = (int) Math.round((part.route().get(i).x() - corner.x()) * scale);
			points[2 * i + 1] = (int) Math.round((part.route().get(i).y() - corner.y()) * scale);
		}
		Rgb colour = colour(part, false);
		if (colour != null) {
			gc.setForeground(new Color(colour.red(), colour.green(), colour.blue()));
			gc.drawPolyline(points);
		}
	}

	private static void drawBox(GC gc, Part part, Point corner, double scale) {
		Rect b = part.bounds();
		int x = (int) Math.round((b.x() - corner.x()) * scale);
		int y = (int) Math.round((b.y() - corner.y()) * scale);
		int width = Math.max(1, (int) Math.round(b.width() * scale));
		int height = Math.max(1, (int) Math.round(b.height() * scale));
		Rgb fill = colour(part, true);
		if (fill != null) {
			gc.setBackground(new Color(fill.red(), fill.green(), fill.blue()));
			gc.fillRectangle(x, y, width, height);
		}
		Rgb line = colour(part, false);
		if (line != null && width > 2 && height > 2) {
			gc.setForeground(new Color(line.red(), line.green(), line.blue()));
			gc.drawRectangle(x, y, width - 1, height - 1);
		}
	}

	private static Rgb colour(Part part, boolean fill) {
		for (Mark mark : part.marks()) {
			if (mark instanceof Mark.Outline outline && (fill ? outline.fill() != null : outline.stroke() != null)) {
				return fill ? outline.fill() : outline.stroke().colour();
			}
		}
		return null;
	}

	private void drawFrame(GC gc) {
		org.eclipse.draw2d.geometry.Rectangle sight = shown.root().sight();
		double scale = scale();
		Point corner = corner();
		int x = (int) Math.round((sight.x - corner.x()) * scale);
		int y = (int) Math.round((sight.y - corner.y()) * scale);
		int width = (int) Math.round(sight.width * scale);
		int height = (int) Math.round(sight.height * scale);
		gc.setBackground(Marking.COLOUR);
		gc.setAlpha(FRAME_ALPHA);
		gc.fillRectangle(x, y, width, height);
		gc.setAlpha(255);
		gc.setForeground(Marking.COLOUR);
		gc.drawRectangle(x, y, width, height);
	}

	private void moveTo(Event event) {
		Point corner = corner();
		double scale = scale();
		shown.root().centreOn(corner.x() + event.x / scale, corner.y() + event.y / scale);
	}
}
