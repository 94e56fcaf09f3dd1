// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.handles;

import org.eclipse.draw2d.Graphics;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.MoveHandle;
import org.eclipse.swt.SWT;
import org.elenchus.diagram.internal.figures.Marking;

/** The frame around a selected box, by which it can be dragged as well. */
public final class SelectionFrame extends MoveHandle {

	private static final int ARC = 8;

	public SelectionFrame(GraphicalEditPart owner) {
		super(owner);
		setBorder(null);
	}

	@Override
	public void paint(Graphics graphics) {
		boolean primary = getOwner().getSelected() == EditPart.SELECTED_PRIMARY;
		graphics.pushState();
		graphics.setAntialias(SWT.ON);
		graphics.setForegroundColor(Marking.COLOUR);
		graphics.setLineWidth(primary ? 2 : 1);
		graphics.drawRoundRectangle(getBounds().getCopy().shrink(1, 1), ARC, ARC);
		graphics.popState();
	}
}
