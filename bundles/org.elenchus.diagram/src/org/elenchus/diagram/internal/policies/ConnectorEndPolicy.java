// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.policies;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;
import org.eclipse.gef.requests.ReconnectRequest;
import org.elenchus.diagram.internal.handles.ConnectorEndHandle;

/** Shows handles at the ends of a selected connector, and the line that follows while one of them is dragged. */
public final class ConnectorEndPolicy extends ConnectionEndpointEditPolicy {

	private final FeedbackLine line = new FeedbackLine();

	@Override
	protected List<Object> createSelectionHandles() {
		ConnectionEditPart host = (ConnectionEditPart) getHost();
		return List.of(new ConnectorEndHandle(host, true), new ConnectorEndHandle(host, false));
	}

	@Override
	protected void showConnectionMoveFeedback(ReconnectRequest request) {
		PointList points = getConnection().getPoints().getCopy();
		getConnection().translateToAbsolute(points);
		int moved = RequestConstants.REQ_RECONNECT_SOURCE.equals(request.getType()) ? 0 : points.size() - 1;
		points.setPoint(new Point(request.getLocation()), moved);
		line.show(getFeedbackLayer(), points);
	}

	@Override
	protected void eraseConnectionMoveFeedback(ReconnectRequest request) {
		line.hide();
	}

	/** The connector itself is shown as selected. */
	@Override
	protected void showFocus() {
	}

	@Override
	protected void hideFocus() {
	}
}
