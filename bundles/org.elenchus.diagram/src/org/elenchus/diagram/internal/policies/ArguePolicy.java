// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.policies;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.diagram.internal.commands.EditCommand;
import org.elenchus.diagram.internal.parts.ConnectorPart;
import org.elenchus.diagram.internal.parts.DrawnObject;
import org.elenchus.diagram.internal.tools.ArgueRequest;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Statement;

/** Lets the host be argued for or against, or be a premise. A connector stands for its argument. */
public final class ArguePolicy extends GraphicalEditPolicy {

	/** The role to install it in. */
	public static final String ROLE = "Argue";

	private final TargetFrame frame = new TargetFrame();

	@Override
	public EditPart getTargetEditPart(Request request) {
		return request instanceof ArgueRequest ? getHost() : null;
	}

	@Override
	public Command getCommand(Request request) {
		return request instanceof ArgueRequest argue ? command(argue) : null;
	}

	private Command command(ArgueRequest request) {
		Element host = element();
		boolean hostIsPremise = request.source() != null && request.end() == ArgueRequest.End.PREMISE;
		Element conclusion = hostIsPremise ? request.source() : host;
		if (host == request.source() || request.inferenceOnly() && !(conclusion instanceof Argument)) {
			return UnexecutableCommand.INSTANCE;
		}
		if (request.source() == null) {
			return new EditCommand(argueAnew(host, request.polarity()));
		}
		Element premise = hostIsPremise ? host : request.source();
		return premise instanceof Statement statement ? new EditCommand(Edits.connect(statement, conclusion, request.polarity()))
				: UnexecutableCommand.INSTANCE;
	}

	private static Edit argueAnew(Element conclusion, Polarity polarity) {
		return polarity == Polarity.PRO ? Edits.addReason(conclusion, "") : Edits.addObjection(conclusion, "");
	}

	private Element element() {
		return getHost() instanceof ConnectorPart connector ? connector.argument() : (Element) getHost().getModel();
	}

	@Override
	public void showTargetFeedback(Request request) {
		if (request instanceof ArgueRequest argue && command(argue).canExecute()) {
			frame.show(getFeedbackLayer(), ((DrawnObject) getHost()).partFigure());
		}
	}

	@Override
	public void eraseTargetFeedback(Request request) {
		frame.hide();
	}

	@Override
	public void deactivate() {
		frame.hide();
		super.deactivate();
	}
}
