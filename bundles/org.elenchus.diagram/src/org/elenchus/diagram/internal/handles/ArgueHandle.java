// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.handles;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.SharedCursors;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.swt.SWT;
import org.elenchus.diagram.internal.Messages;
import org.elenchus.diagram.internal.figures.Marking;
import org.elenchus.diagram.internal.parts.NodePart;
import org.elenchus.diagram.internal.tools.ArgueHandleTracker;
import org.elenchus.diagram.internal.tools.ArgueRequest;
import org.elenchus.model.argumentmap.Polarity;

/**
 * The + and − beside a selected element. Those on the side of its reasons add a reason or an objection at a click, and fetch one at a drag;
 * those on the side of its conclusion drag an arrow to what the element argues for or against.
 */
public final class ArgueHandle extends AbstractHandle {

	private static final int SIZE = 17;
	private static final int GAP = 5;

	private final Polarity polarity;
	private final ArgueRequest.End end;
	private final Side side;

	/** Where it lies beside its owner. */
	public enum Side {
		TOP(0, -1), BOTTOM(0, 1), LEFT(-1, 0), RIGHT(1, 0);

		private final int dx;
		private final int dy;

		Side(int dx, int dy) {
			this.dx = dx;
			this.dy = dy;
		}
	}

	/** @param end what the thing at the other end of the drag shall be */
	public ArgueHandle(NodePart owner, Polarity polarity, ArgueRequest.End end, Side side) {
		this.polarity = polarity;
		this.end = end;
		this.side = side;
		setOwner(owner);
		setLocator(this::locate);
		setCursor(SharedCursors.HAND);
		setToolTip(new Label(message()));
	}

	private String message() {
		if (end == ArgueRequest.End.PREMISE) {
			return polarity == Polarity.PRO ? Messages.handle_reason : Messages.handle_objection;
		}
		return polarity == Polarity.PRO ? Messages.handle_argueFor : Messages.handle_argueAgainst;
	}

	private void locate(IFigure self) {
		Rectangle box = getOwnerFigure().getBounds().getCopy();
		getOwnerFigure().translateToAbsolute(box);
		translateToRelative(box);
		Point centre = box.getCenter();
		int away = GAP + SIZE / 2;
		int along = (polarity == Polarity.PRO ? -1 : 1) * (SIZE / 2 + 2);
		if (side.dx == 0) {
			along += end == ArgueRequest.End.CONCLUSION ? Math.max(0, box.width / 2 - SIZE) : 0;
			centre.translate(along, side.dy * (box.height / 2 + away));
		} else {
			along += end == ArgueRequest.End.CONCLUSION ? Math.max(0, box.height / 2 - SIZE) : 0;
			centre.translate(side.dx * (box.width / 2 + away), along);
		}
		setBounds(new Rectangle(centre.x - SIZE / 2, centre.y - SIZE / 2, SIZE, SIZE));
	}

	@Override
	protected DragTracker createDragTracker() {
		return new ArgueHandleTracker((NodePart) getOwner(), polarity, end);
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		graphics.setAntialias(SWT.ON);
		Rectangle disc = getBounds().getCopy().shrink(1, 1);
		boolean fetches = end == ArgueRequest.End.PREMISE;
		graphics.setForegroundColor(polarity == Polarity.PRO ? Marking.PRO : Marking.CON);
		graphics.setBackgroundColor(fetches ? graphics.getForegroundColor() : Marking.PAPER);
		graphics.fillOval(disc);
		graphics.setLineWidth(1);
		graphics.drawOval(disc.getResized(-1, -1));
		graphics.setForegroundColor(fetches ? Marking.PAPER : graphics.getForegroundColor());
		graphics.setLineWidth(2);
		Point c = getBounds().getCenter();
		graphics.drawLine(c.x - 4, c.y, c.x + 4, c.y);
		if (polarity == Polarity.PRO) {
			graphics.drawLine(c.x, c.y - 4, c.x, c.y + 4);
		}
	}
}
