// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.handles;

import org.eclipse.draw2d.Graphics;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.ResizeHandle;

/** Drags an edge or a corner of a box. */
public final class SizeHandle extends ResizeHandle {

	/** @param direction one of the compass points of {@code PositionConstants} */
	public SizeHandle(GraphicalEditPart owner, int direction) {
		super(owner, direction);
		setPreferredSize(HandleLook.SIZE);
	}

	@Override
	public void paintFigure(Graphics graphics) {
		HandleLook.paint(graphics, getBounds(), isPrimary());
	}
}
