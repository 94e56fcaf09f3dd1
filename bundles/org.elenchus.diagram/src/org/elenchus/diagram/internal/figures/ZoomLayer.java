// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;

/** The layers that grow with the zoom. Lets the drawing surface scale, so that lines and letters stay as sharp as in print at every zoom. */
public final class ZoomLayer extends ScalableFreeformLayeredPane {

	private PartPainter painter;

	/** To be called before anything is painted. */
	public void setPainter(PartPainter painter) {
		this.painter = painter;
		painter.setScale(getScale());
	}

	@Override
	protected void paintClientArea(Graphics graphics) {
		if (getChildren().isEmpty()) {
			return;
		}
		painter.setScale(getScale());
		graphics.pushState();
		graphics.scale(getScale());
		graphics.pushState();
		paintChildren(graphics);
		graphics.popState();
		graphics.popState();
	}

	@Override
	public void setScale(double scale) {
		if (painter != null) {
			painter.setScale(scale);
		}
		super.setScale(scale);
	}
}
