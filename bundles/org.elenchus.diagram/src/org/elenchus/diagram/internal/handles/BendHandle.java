// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.handles;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.SharedCursors;
import org.eclipse.gef.handles.BendpointHandle;
import org.eclipse.gef.tools.ConnectionBendpointTracker;

/** Drags a bend of a connector, or the middle of a straight piece, which becomes a new bend. */
public final class BendHandle extends BendpointHandle {

	private final boolean creates;

	/**
	 * @param index   of the bend that is moved or comes into being
	 * @param at      index of the point of the route where the handle lies, or after which where it creates
	 * @param creates whether it makes a new bend
	 */
	public BendHandle(ConnectionEditPart owner, int index, int at, boolean creates) {
		this.creates = creates;
		setOwner(owner);
		setIndex(index);
		setPreferredSize(creates ? HandleLook.SIZE.getScaled(0.7) : HandleLook.SIZE);
		setCursor(SharedCursors.SIZEALL);
		setLocator(figure -> locate(at));
	}

	private void locate(int at) {
		Point point = getConnection().getPoints().getPoint(at);
		if (creates) {
			Point next = getConnection().getPoints().getPoint(at + 1);
			point = new Point((point.x + next.x) / 2, (point.y + next.y) / 2);
		}
		getConnection().translateToAbsolute(point);
		translateToRelative(point);
		Rectangle place = new Rectangle(point, getPreferredSize());
		setBounds(place.translate(-place.width / 2, -place.height / 2));
	}

	@Override
	protected DragTracker createDragTracker() {
		ConnectionBendpointTracker tracker = new ConnectionBendpointTracker((ConnectionEditPart) getOwner(), getIndex());
		tracker.setType(creates ? RequestConstants.REQ_CREATE_BENDPOINT : RequestConstants.REQ_MOVE_BENDPOINT);
		return tracker;
	}

	@Override
	public void paintFigure(Graphics graphics) {
		HandleLook.paint(graphics, getBounds(), !creates && isPrimary());
	}
}
