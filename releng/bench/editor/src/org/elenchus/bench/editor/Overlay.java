// SPDX-License-Identifier: EPL-2.0
package org.elenchus.bench.editor;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.edit.Edits;
import org.elenchus.model.argumentmap.ArgumentmapPackage;
import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.model.argumentmap.Statement;

/** How long it takes from an edit that lets a statement fall until its box is painted as fallen. */
final class Overlay {
	private static final int INSIDE = 7;

	private final MapDocument document;
	private final Control canvas;
	private final Frames frames;

	Overlay(MapDocument document, Control canvas, Frames frames) {
		this.document = document;
		this.canvas = canvas;
		this.frames = frames;
	}

	/**
	 * Lets a statement fall, and stand again.
	 *
	 * @param box where the statement is on the canvas, which shows the evaluation
	 * @return milliseconds until the colour of the box was another on the screen
	 */
	double flip(Statement statement, Rectangle box) {
		int x = box.x + INSIDE;
		int y = box.bottom() - INSIDE;
		int before = colour(x, y);
		long start = System.nanoTime();
		document.execute(Edits.set(statement, ArgumentmapPackage.Literals.STATEMENT__STANDPOINT, Standpoint.REJECTED));
		if (!frames.until(() -> colour(x, y) != before)) {
			throw new IllegalStateException("the box was not painted otherwise");
		}
		double took = (System.nanoTime() - start) / 1e6;
		frames.untilAtRest();
		document.undo();
		frames.untilAtRest();
		return took;
	}

	private int colour(int x, int y) {
		Image point = new Image(canvas.getDisplay(), 1, 1);
		GC gc = new GC(canvas);
		gc.copyArea(point, x, y);
		gc.dispose();
		int colour = point.getImageData().getPixel(0, 0);
		point.dispose();
		return colour;
	}
}
