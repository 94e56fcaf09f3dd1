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
		Runnable settled = this::outdated;
		shown.addSettledListener(settled);
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
			shown.removeSettledListener(settled);
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
			if (!control.isDisposed()) {
				forget();
				redraw();
			}
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
			picture = draw(area);
		}
		gc.drawImage(picture, 0, 0);
		drawFrame(gc);
	}

	private Image draw(Rectangle area) {
		Color paper = window.getBackground();
		Point corner = corner();
		Miniature miniature = new Miniature(area.width, area.height, corner.x(), corner.y(), scale(),
				new Rgb(paper.getRed(), paper.getGreen(), paper.getBlue(), 255));
		shown.drawn().drawing().sketch(miniature);
		return new Image(control.getDisplay(), miniature.image());
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
