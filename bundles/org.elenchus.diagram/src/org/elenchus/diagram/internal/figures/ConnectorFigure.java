// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.figures;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.ConnectionRouter;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.elenchus.model.Point;
import org.elenchus.rendering.scene.Part;

/**
 * The line of a premise or the arrow of an argument. Its points come from the picture, which has routed it: anchors and routers are carried for
 * the editing framework's sake, but never asked.
 */
public final class ConnectorFigure extends PartFigure implements Connection {

	private static final double REACH_IN_PIXELS = 5;

	private final PartPainter painter;
	private PointList points = new PointList();
	private ConnectionAnchor source;
	private ConnectionAnchor target;
	private Object routingConstraint;
	private boolean emphasised;

	public ConnectorFigure(PartPainter painter) {
		super(painter);
		this.painter = painter;
	}

	/** Whether it is marked as selected. */
	public void setEmphasised(boolean value) {
		if (emphasised != value) {
			emphasised = value;
			repaint();
		}
	}

	@Override
	protected void paintPart(Graphics graphics) {
		if (emphasised && part() != null) {
			painter.paintHalo(graphics, part());
		}
		super.paintPart(graphics);
	}

	@Override
	protected void partChanged(Part next) {
		PointList list = new PointList(next.route().size());
		for (Point p : next.route()) {
			list.addPoint((int) Math.round(p.x()), (int) Math.round(p.y()));
		}
		setPoints(list);
	}

	@Override
	public boolean containsPoint(int x, int y) {
		if (part() == null) {
			return false;
		}
		double reach = REACH_IN_PIXELS / painter.scale();
		for (int i = 1; i < part().route().size(); i++) {
			if (distance(part().route().get(i - 1), part().route().get(i), x, y) <= reach) {
				return true;
			}
		}
		return false;
	}

	private static double distance(Point a, Point b, double x, double y) {
		double dx = b.x() - a.x();
		double dy = b.y() - a.y();
		double length = dx * dx + dy * dy;
		double t = length == 0 ? 0 : Math.max(0, Math.min(1, ((x - a.x()) * dx + (y - a.y()) * dy) / length));
		return Math.sqrt(squared(a.x() + t * dx - x) + squared(a.y() + t * dy - y));
	}

	private static double squared(double value) {
		return value * value;
	}

	@Override
	public PointList getPoints() {
		return points;
	}

	@Override
	public void setPoints(PointList list) {
		PointList old = points;
		points = list;
		firePropertyChange(PROPERTY_POINTS, old, list);
	}

	@Override
	public ConnectionRouter getConnectionRouter() {
		return null;
	}

	/** The picture routes. */
	@Override
	public void setConnectionRouter(ConnectionRouter router) {
		throw new UnsupportedOperationException("connectors are routed by the layout");
	}

	@Override
	public ConnectionAnchor getSourceAnchor() {
		return source;
	}

	@Override
	public void setSourceAnchor(ConnectionAnchor anchor) {
		source = anchor;
	}

	@Override
	public ConnectionAnchor getTargetAnchor() {
		return target;
	}

	@Override
	public void setTargetAnchor(ConnectionAnchor anchor) {
		target = anchor;
	}

	@Override
	public Object getRoutingConstraint() {
		return routingConstraint;
	}

	@Override
	public void setRoutingConstraint(Object constraint) {
		routingConstraint = constraint;
	}
}
