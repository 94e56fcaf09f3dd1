// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.viewer;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.elenchus.diagram.internal.Messages;
import org.elenchus.diagram.internal.parts.DrawnMap;

/** Says on the canvas of an empty map how to begin. */
final class EmptyHint {

	private static final int GAP = 10;

	private final FigureCanvas canvas;

	private EmptyHint(FigureCanvas canvas) {
		this.canvas = canvas;
	}

	static void install(FigureCanvas canvas, DrawnMap drawn) {
		EmptyHint hint = new EmptyHint(canvas);
		canvas.addListener(SWT.Paint, event -> {
			if (drawn.map().getStatements().isEmpty()) {
				hint.paint(event.gc);
			}
		});
	}

	private void paint(GC gc) {
		Rectangle area = canvas.getClientArea();
		int y = area.y + area.height * 2 / 5;
		gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
		gc.setFont(JFaceResources.getHeaderFont());
		y += centred(gc, Messages.canvas_emptyTitle, area, y) + GAP;
		gc.setFont(JFaceResources.getDialogFont());
		for (String line : Messages.canvas_emptyHint.split("\n")) {
			y += centred(gc, line, area, y);
		}
	}

	private static int centred(GC gc, String text, Rectangle area, int y) {
		Point size = gc.textExtent(text);
		gc.drawText(text, area.x + (area.width - size.x) / 2, y, true);
		return size.y;
	}
}
