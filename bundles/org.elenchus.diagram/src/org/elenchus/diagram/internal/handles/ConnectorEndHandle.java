// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.handles;

import org.eclipse.draw2d.ConnectionLocator;
import org.eclipse.draw2d.Graphics;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.handles.ConnectionHandle;
import org.eclipse.gef.tools.ConnectionEndpointTracker;

/** Drags one end of a connector to something else. */
public final class ConnectorEndHandle extends ConnectionHandle {

	private final boolean source;

	public ConnectorEndHandle(ConnectionEditPart owner, boolean source) {
		super(false);
		this.source = source;
		setOwner(owner);
		setPreferredSize(HandleLook.SIZE);
		setLocator(new ConnectionLocator(getConnection(), source ? ConnectionLocator.SOURCE : ConnectionLocator.TARGET));
	}

	@Override
	protected DragTracker createDragTracker() {
		ConnectionEndpointTracker tracker = new ConnectionEndpointTracker((ConnectionEditPart) getOwner());
		tracker.setCommandName(source ? RequestConstants.REQ_RECONNECT_SOURCE : RequestConstants.REQ_RECONNECT_TARGET);
		return tracker;
	}

	@Override
	public void paintFigure(Graphics graphics) {
		HandleLook.paint(graphics, getBounds(), isPrimary());
	}
}
