// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.handles;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.elenchus.diagram.internal.figures.Marking;

/** The one look of all small handles: a round dot, full on what was selected last. */
final class HandleLook {

	static final Dimension SIZE = new Dimension(9, 9);

	private HandleLook() {
	}

	static void paint(Graphics graphics, Rectangle bounds, boolean primary) {
		graphics.setAntialias(SWT.ON);
		Rectangle dot = new Rectangle(bounds.x, bounds.y, bounds.width - 1, bounds.height - 1);
		graphics.setBackgroundColor(primary ? Marking.COLOUR : Marking.PAPER);
		graphics.fillOval(dot);
		graphics.setForegroundColor(primary ? Marking.PAPER : Marking.COLOUR);
		graphics.drawOval(dot);
	}
}
