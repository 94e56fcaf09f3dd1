// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.policies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.PrecisionRectangle;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ResizableEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.elenchus.core.edit.Bounds;
import org.elenchus.core.edit.Edits;
import org.elenchus.diagram.internal.commands.EditCommand;
import org.elenchus.diagram.internal.handles.ArgueHandle;
import org.elenchus.diagram.internal.handles.SelectionFrame;
import org.elenchus.diagram.internal.handles.SizeHandle;
import org.elenchus.diagram.internal.parts.NodePart;
import org.elenchus.diagram.internal.parts.StatementPart;
import org.elenchus.diagram.internal.viewer.MapCanvas;
import org.elenchus.diagram.internal.tools.ArgueRequest.End;
import org.elenchus.model.Point;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.rendering.scene.Rect;

/** Shows what is selected and lets it be moved and, where it is a statement, resized. */
final class PlacePolicy extends ResizableEditPolicy {

	private static final int[] SIDES = { PositionConstants.EAST, PositionConstants.WEST, PositionConstants.SOUTH_EAST, PositionConstants.SOUTH_WEST,
			PositionConstants.NORTH_EAST, PositionConstants.NORTH_WEST };

	private NodePart host() {
		return (NodePart) getHost();
	}

	@Override
	protected List<Object> createSelectionHandles() {
		List<Object> handles = new ArrayList<>();
		handles.add(new SelectionFrame(host()));
		if (host() instanceof StatementPart && !isLookedAtOnly()) {
			for (int side : SIDES) {
				handles.add(new SizeHandle(host(), side));
			}
		}
		return handles;
	}

	private boolean isLookedAtOnly() {
		return Boolean.TRUE.equals(getHost().getViewer().getProperty(MapCanvas.LOOKED_AT_ONLY));
	}

	/** The + and − belong to the one thing that was selected last. */
	@Override
	protected void showPrimarySelection() {
		super.showPrimarySelection();
		if (isLookedAtOnly() || !(host().getModel() instanceof Element element)) {
			return;
		}
		addArgueHandles(End.PREMISE, host().drawn().sideOfReasons());
		if (element instanceof Statement) {
			addArgueHandles(End.CONCLUSION, host().drawn().sideOfConclusions());
		}
	}

	@SuppressWarnings("unchecked")
	private void addArgueHandles(End end, ArgueHandle.Side side) {
		IFigure layer = getLayer(LayerConstants.HANDLE_LAYER);
		for (Polarity polarity : Polarity.values()) {
			ArgueHandle handle = new ArgueHandle(host(), polarity, end, side);
			handles.add(handle);
			layer.add(handle);
		}
	}

	/** One edit moves all that is dragged together; the first of them makes it. */
	@Override
	protected Command getMoveCommand(ChangeBoundsRequest request) {
		List<?> parts = request.getEditParts();
		boolean stays = request.getMoveDelta().x == 0 && request.getMoveDelta().y == 0;
		if (stays || parts == null || parts.isEmpty() || parts.get(0) != getHost()) {
			return null;
		}
		Map<Identified, Point> places = new LinkedHashMap<>();
		for (Object part : parts) {
			if (part instanceof NodePart node && node.currentPart() != null) {
				addPlaces(node, request, places);
			}
		}
		return places.isEmpty() ? null : new EditCommand(host().drawn().placing(places));
	}

	private static void addPlaces(NodePart node, ChangeBoundsRequest request, Map<Identified, Point> places) {
		Rect now = node.currentPart().bounds();
		Rectangle next = transformed(node, request);
		double dx = next.x - Math.floor(now.x());
		double dy = next.y - Math.floor(now.y());
		for (NodePart moved : node.movedWith()) {
			Rect bounds = moved.currentPart().bounds();
			places.put(moved.object(), new Point(bounds.x() + dx, bounds.y() + dy));
		}
	}

	@Override
	protected Command getResizeCommand(ChangeBoundsRequest request) {
		if (!(host().getModel() instanceof Statement statement)) {
			return null;
		}
		Rectangle next = transformed(host(), request);
		boolean high = (request.getResizeDirection() & PositionConstants.NORTH_SOUTH) != 0;
		Bounds bounds = new Bounds(next.x, next.y, (double) Math.max(host().drawn().leastWidth(), next.width), high ? (double) next.height : null);
		return new EditCommand(host().drawn().sizing(statement, bounds));
	}

	private static Rectangle transformed(NodePart node, ChangeBoundsRequest request) {
		IFigure figure = node.getFigure();
		PrecisionRectangle rectangle = new PrecisionRectangle(figure.getBounds());
		figure.translateToAbsolute(rectangle);
		Rectangle next = request.getTransformedRectangle(rectangle);
		figure.translateToRelative(next);
		return next;
	}

	@Override
	protected IFigure createDragSourceFeedbackFigure() {
		Ghost ghost = new Ghost();
		ghost.setBounds(getInitialFeedbackBounds());
		addFeedback(ghost);
		return ghost;
	}

	/** The frame shows where the focus is. */
	@Override
	protected void showFocus() {
	}

	@Override
	protected void hideFocus() {
	}

	@Override
	public boolean understandsRequest(Request request) {
		return !REQ_ALIGN.equals(request.getType()) && super.understandsRequest(request);
	}
}
