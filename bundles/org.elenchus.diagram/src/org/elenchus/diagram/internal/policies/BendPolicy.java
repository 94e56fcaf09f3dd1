// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.policies;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.SelectionHandlesEditPolicy;
import org.eclipse.gef.requests.BendpointRequest;
import org.elenchus.diagram.internal.commands.EditCommand;
import org.elenchus.diagram.internal.handles.BendHandle;
import org.elenchus.diagram.internal.parts.ConnectorPart;
import org.elenchus.model.Point;

/** Lets the bends of a connector be made and moved by hand. */
public final class BendPolicy extends SelectionHandlesEditPolicy {

	private static final double STRAIGHT = 3;

	private final FeedbackLine line = new FeedbackLine();

	@Override
	protected List<Object> createSelectionHandles() {
		ConnectionEditPart host = (ConnectionEditPart) getHost();
		int points = host().currentPart() == null ? 0 : host().currentPart().route().size();
		List<Object> handles = new ArrayList<>();
		for (int i = 0; i + 1 < points; i++) {
			handles.add(new BendHandle(host, i, i, true));
			if (i > 0) {
				handles.add(new BendHandle(host, i - 1, i, false));
			}
		}
		return handles;
	}

	private ConnectorPart host() {
		return (ConnectorPart) getHost();
	}

	private static boolean isBend(Request request) {
		return RequestConstants.REQ_CREATE_BENDPOINT.equals(request.getType()) || RequestConstants.REQ_MOVE_BENDPOINT.equals(request.getType());
	}

	@Override
	public Command getCommand(Request request) {
		if (!isBend(request)) {
			return null;
		}
		List<Point> route = bent((BendpointRequest) request);
		return new EditCommand(host().drawn().bending(host().object(), withoutStraightBends(route)));
	}

	/** The whole route with the bend where the mouse is. */
	private List<Point> bent(BendpointRequest request) {
		org.eclipse.draw2d.geometry.Point mouse = new org.eclipse.draw2d.geometry.Point(request.getLocation());
		host().getFigure().translateToRelative(mouse);
		List<Point> route = new ArrayList<>(host().currentPart().route());
		Point at = new Point(mouse.x, mouse.y);
		if (RequestConstants.REQ_CREATE_BENDPOINT.equals(request.getType())) {
			route.add(request.getIndex() + 1, at);
		} else {
			route.set(request.getIndex() + 1, at);
		}
		return route;
	}

	/** The bends of a route, but for those that do not bend it. */
	private static List<Point> withoutStraightBends(List<Point> route) {
		List<Point> bends = new ArrayList<>();
		for (int i = 1; i + 1 < route.size(); i++) {
			Point before = bends.isEmpty() ? route.get(0) : bends.get(bends.size() - 1);
			if (detour(before, route.get(i), route.get(i + 1)) > STRAIGHT) {
				bends.add(route.get(i));
			}
		}
		return bends;
	}

	private static double detour(Point a, Point b, Point c) {
		double length = Math.hypot(c.x() - a.x(), c.y() - a.y());
		if (length == 0) {
			return Math.hypot(b.x() - a.x(), b.y() - a.y());
		}
		return Math.abs((c.x() - a.x()) * (a.y() - b.y()) - (a.x() - b.x()) * (c.y() - a.y())) / length;
	}

	@Override
	public void showSourceFeedback(Request request) {
		if (isBend(request)) {
			PointList points = new PointList();
			bent((BendpointRequest) request).forEach(p -> points.addPoint((int) Math.round(p.x()), (int) Math.round(p.y())));
			host().getFigure().translateToAbsolute(points);
			line.show(getFeedbackLayer(), points);
		}
	}

	@Override
	public void eraseSourceFeedback(Request request) {
		line.hide();
	}
}
