// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.policies;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.SWT;
import org.elenchus.diagram.internal.figures.Marking;

/** Shows where something that is dragged would come to lie. */
final class Ghost extends Figure {

	private static final int ARC = 8;

	@Override
	protected void paintFigure(Graphics graphics) {
		graphics.setAntialias(SWT.ON);
		graphics.setAlpha(Marking.GHOST_ALPHA);
		graphics.setBackgroundColor(Marking.COLOUR);
		graphics.fillRoundRectangle(getBounds(), ARC, ARC);
		graphics.setAlpha(255);
		graphics.setForegroundColor(Marking.COLOUR);
		graphics.drawRoundRectangle(getBounds().getResized(-1, -1), ARC, ARC);
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return false;
	}
}
