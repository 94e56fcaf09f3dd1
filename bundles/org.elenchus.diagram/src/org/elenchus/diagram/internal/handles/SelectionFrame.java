// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.handles;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.MoveHandle;
import org.eclipse.swt.SWT;
import org.elenchus.diagram.internal.figures.Marking;
import org.elenchus.diagram.internal.parts.FoldedCount;
import org.elenchus.diagram.internal.parts.NodePart;

/** The frame around a selected box, by which it can be dragged as well. */
public final class SelectionFrame extends MoveHandle {

	private static final int ARC = 8;

	public SelectionFrame(GraphicalEditPart owner) {
		super(owner);
		setBorder(null);
	}

	@Override
	public void paint(Graphics graphics) {
		Rectangle frame = getBounds();
		Rectangle count = count();
		if (count == null) {
			paintFrame(graphics, frame);
			return;
		}
		// Around the count of what is folded away, which the line would make illegible.
		int right = frame.right() - count.right();
		int bottom = frame.bottom() - count.bottom();
		paintFrame(graphics, new Rectangle(frame.x, frame.y, count.x - frame.x, frame.height));
		paintFrame(graphics, new Rectangle(count.right(), frame.y, right, frame.height));
		paintFrame(graphics, new Rectangle(count.x, frame.y, count.width, count.y - frame.y));
		paintFrame(graphics, new Rectangle(count.x, count.bottom(), count.width, bottom));
	}

	private void paintFrame(Graphics graphics, Rectangle within) {
		if (within.isEmpty()) {
			return;
		}
		boolean primary = getOwner().getSelected() == EditPart.SELECTED_PRIMARY;
		graphics.pushState();
		graphics.clipRect(within);
		graphics.setAntialias(SWT.ON);
		graphics.setForegroundColor(Marking.COLOUR);
		graphics.setLineWidth(primary ? 2 : 1);
		graphics.drawRoundRectangle(getBounds().getCopy().shrink(1, 1), ARC, ARC);
		graphics.popState();
	}

	private Rectangle count() {
		Rectangle count = getOwner() instanceof NodePart node ? FoldedCount.of(node) : null;
		if (count != null) {
			getOwnerFigure().translateToAbsolute(count);
			translateToRelative(count);
		}
		return count;
	}
}
