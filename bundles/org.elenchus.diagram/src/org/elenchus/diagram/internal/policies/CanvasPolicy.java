// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.policies;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.elenchus.core.clipboard.Fragment;
import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.diagram.internal.commands.EditCommand;
import org.elenchus.diagram.internal.parts.DrawnMap;
import org.elenchus.diagram.internal.parts.DrawnObject;
import org.elenchus.diagram.internal.parts.MapPart;
import org.elenchus.diagram.internal.tools.ArgueRequest;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;

/** Lets statements be made, dropped and copied anywhere on the canvas, and reasons be drawn out onto it. */
public final class CanvasPolicy extends GraphicalEditPolicy {

	@Override
	public EditPart getTargetEditPart(Request request) {
		Object type = request.getType();
		boolean mine = RequestConstants.REQ_CREATE.equals(type) || RequestConstants.REQ_MOVE.equals(type) || RequestConstants.REQ_ADD.equals(type)
				|| RequestConstants.REQ_CLONE.equals(type) || isNewPremise(request);
		return mine ? getHost() : null;
	}

	private static boolean isNewPremise(Request request) {
		return request instanceof ArgueRequest argue && argue.source() != null && argue.end() == ArgueRequest.End.PREMISE;
	}

	@Override
	public Command getCommand(Request request) {
		if (RequestConstants.REQ_CREATE.equals(request.getType())) {
			Point at = inMap(((CreateRequest) request).getLocation());
			return new EditCommand(newStatement(new org.elenchus.model.Point(at.x, at.y)));
		}
		if (RequestConstants.REQ_CLONE.equals(request.getType())) {
			return copy((ChangeBoundsRequest) request);
		}
		if (isNewPremise(request)) {
			ArgueRequest argue = (ArgueRequest) request;
			Element conclusion = argue.source();
			return new EditCommand(argue.polarity() == Polarity.PRO ? Edits.addReason(conclusion, "") : Edits.addObjection(conclusion, ""));
		}
		return null;
	}

	/** Where layout is automatic it finds the place itself. */
	private Edit newStatement(org.elenchus.model.Point at) {
		DrawnMap drawn = drawn();
		return drawn.choices().automatic() ? Edits.addStatement(drawn.map(), "", null, null)
				: drawn.inView(view -> Edits.addStatement(drawn.map(), "", view, at));
	}

	private Command copy(ChangeBoundsRequest request) {
		List<Element> elements = ((List<?>) request.getEditParts()).stream().map(part -> ((DrawnObject) part).object())
				.filter(Element.class::isInstance).map(Element.class::cast).toList();
		if (elements.isEmpty()) {
			return null;
		}
		Fragment fragment = Fragment.copyOf(elements, drawn().view());
		return new EditCommand(drawn().inView(view -> Edits.paste(drawn().map(), fragment, view, null)));
	}

	private DrawnMap drawn() {
		return ((MapPart) getHost()).drawn();
	}

	private Point inMap(Point absolute) {
		Point at = absolute.getCopy();
		getHostFigure().translateToRelative(at);
		return at;
	}
}
