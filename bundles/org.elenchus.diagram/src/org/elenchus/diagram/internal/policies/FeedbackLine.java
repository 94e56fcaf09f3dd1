// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.policies;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Polyline;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.swt.SWT;
import org.elenchus.diagram.internal.figures.Marking;

/** A line that shows where a connector would run. */
final class FeedbackLine extends Polyline {

	FeedbackLine() {
		setForegroundColor(Marking.COLOUR);
		setLineStyle(SWT.LINE_DASH);
		setLineWidth(2);
	}

	/** @param absolute points in the canvas */
	void show(IFigure layer, PointList absolute) {
		if (getParent() == null) {
			layer.add(this);
		}
		translateToRelative(absolute);
		setPoints(absolute);
	}

	void hide() {
		if (getParent() != null) {
			getParent().remove(this);
		}
	}

	@Override
	public void paint(Graphics graphics) {
		graphics.pushState();
		graphics.setAntialias(SWT.ON);
		super.paint(graphics);
		graphics.popState();
	}
}
