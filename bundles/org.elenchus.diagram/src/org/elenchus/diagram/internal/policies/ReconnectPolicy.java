// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.policies;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.gef.requests.ReconnectRequest;
import org.elenchus.core.edit.Edits;
import org.elenchus.diagram.internal.commands.EditCommand;
import org.elenchus.diagram.internal.parts.Arrow;
import org.elenchus.diagram.internal.parts.DrawnObject;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;

/** Takes the dragged end of a connector: a premise's line gets another statement or argument, an arrow another conclusion. */
final class ReconnectPolicy extends GraphicalEditPolicy {

	private final TargetFrame frame = new TargetFrame();

	@Override
	public EditPart getTargetEditPart(Request request) {
		return isReconnection(request) ? getHost() : null;
	}

	private static boolean isReconnection(Request request) {
		return RequestConstants.REQ_RECONNECT_SOURCE.equals(request.getType()) || RequestConstants.REQ_RECONNECT_TARGET.equals(request.getType());
	}

	@Override
	public Command getCommand(Request request) {
		if (!isReconnection(request)) {
			return null;
		}
		Object connector = ((ReconnectRequest) request).getConnectionEditPart().getModel();
		boolean source = RequestConstants.REQ_RECONNECT_SOURCE.equals(request.getType());
		Element host = (Element) getHost().getModel();
		if (connector instanceof Arrow arrow && !source) {
			return new EditCommand(Edits.reconnectConclusion(arrow.argument(), host));
		}
		if (connector instanceof Premise premise && source && host instanceof Statement statement) {
			return new EditCommand(Edits.replacePremise(premise, statement));
		}
		if (connector instanceof Premise premise && !source && host instanceof Argument argument) {
			return new EditCommand(Edits.reconnectPremise(premise, argument));
		}
		return UnexecutableCommand.INSTANCE;
	}

	@Override
	public void showTargetFeedback(Request request) {
		if (isReconnection(request) && getCommand(request).canExecute()) {
			frame.show(getFeedbackLayer(), ((DrawnObject) getHost()).partFigure());
		}
	}

	@Override
	public void eraseTargetFeedback(Request request) {
		frame.hide();
	}
}
