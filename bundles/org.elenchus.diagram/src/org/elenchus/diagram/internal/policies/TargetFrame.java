// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.policies;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Insets;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.elenchus.diagram.internal.figures.Marking;

/** The frame around what a drag would drop on. */
final class TargetFrame extends Figure {

	private static final int GAP = 4;
	private static final int WIDTH = 2;

	void show(IFigure layer, IFigure target) {
		if (getParent() == null) {
			layer.add(this);
		}
		Rectangle around = target.getBounds().getCopy();
		target.translateToAbsolute(around);
		translateToRelative(around);
		setBounds(around.expand(GAP, GAP));
	}

	void hide() {
		if (getParent() != null) {
			getParent().remove(this);
		}
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		graphics.setAntialias(SWT.ON);
		graphics.setForegroundColor(Marking.COLOUR);
		graphics.setLineWidth(WIDTH);
		graphics.drawRoundRectangle(getBounds().getCropped(new Insets(1, 1, WIDTH, WIDTH)), 2 * GAP, 2 * GAP);
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return false;
	}
}
