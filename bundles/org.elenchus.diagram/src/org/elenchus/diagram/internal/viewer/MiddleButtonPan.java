// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.viewer;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Drags the whole canvas with the middle mouse button, whatever tool is active. */
public final class MiddleButtonPan implements Listener {

	private static final int BUTTON = 2;

	private final FigureCanvas canvas;
	private Point grabbed;
	private Point view;

	private MiddleButtonPan(FigureCanvas canvas) {
		this.canvas = canvas;
	}

	public static void install(FigureCanvas canvas) {
		MiddleButtonPan pan = new MiddleButtonPan(canvas);
		canvas.addListener(SWT.MouseDown, pan);
		canvas.addListener(SWT.MouseMove, pan);
		canvas.addListener(SWT.MouseUp, pan);
	}

	@Override
	public void handleEvent(Event event) {
		if (event.type == SWT.MouseDown && event.button == BUTTON) {
			grabbed = new Point(event.x, event.y);
			view = canvas.getViewport().getViewLocation().getCopy();
			canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
		} else if (event.type == SWT.MouseMove && grabbed != null) {
			canvas.getViewport().setViewLocation(view.x + grabbed.x - event.x, view.y + grabbed.y - event.y);
		} else if (event.type == SWT.MouseUp && event.button == BUTTON) {
			grabbed = null;
			canvas.setCursor(null);
		}
	}
}
