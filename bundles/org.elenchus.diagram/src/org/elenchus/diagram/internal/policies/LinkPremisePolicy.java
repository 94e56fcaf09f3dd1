// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.policies;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.diagram.internal.commands.EditCommand;
import org.elenchus.diagram.internal.parts.ArgumentPart;
import org.elenchus.diagram.internal.parts.StatementPart;

/** Lets statements be dropped on an argument, which makes them premises of it. */
public final class LinkPremisePolicy extends GraphicalEditPolicy {

	private final TargetFrame frame = new TargetFrame();

	@Override
	public EditPart getTargetEditPart(Request request) {
		return isDrop(request) && edit((ChangeBoundsRequest) request).canExecute() ? getHost() : null;
	}

	@Override
	public Command getCommand(Request request) {
		return RequestConstants.REQ_ADD.equals(request.getType()) && isDrop(request) ? new EditCommand(edit((ChangeBoundsRequest) request)) : null;
	}

	private static boolean isDrop(Request request) {
		if (!(request instanceof ChangeBoundsRequest drop) || drop.getEditParts() == null || RequestConstants.REQ_CLONE.equals(request.getType())) {
			return false;
		}
		return !drop.getEditParts().isEmpty() && drop.getEditParts().stream().allMatch(StatementPart.class::isInstance);
	}

	private Edit edit(ChangeBoundsRequest request) {
		List<Edit> edits = new ArrayList<>();
		for (Object part : request.getEditParts()) {
			edits.add(Edits.link(((ArgumentPart) getHost()).argument(), ((StatementPart) part).statement()));
		}
		return edits.size() == 1 ? edits.get(0) : Edit.all(edits.get(0).getLabel(), edits);
	}

	@Override
	public void showTargetFeedback(Request request) {
		if (isDrop(request)) {
			frame.show(getFeedbackLayer(), getHostFigure());
		}
	}

	@Override
	public void eraseTargetFeedback(Request request) {
		frame.hide();
	}
}
