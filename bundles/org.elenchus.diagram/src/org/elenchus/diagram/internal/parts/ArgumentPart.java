// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.parts;

import java.util.List;

import org.eclipse.gef.EditPolicy;
import org.elenchus.diagram.internal.policies.LinkPremisePolicy;
import org.elenchus.model.argumentmap.Argument;

/** Shows and edits the junction in which an argument's premises meet. */
public final class ArgumentPart extends NodePart {

	ArgumentPart(DrawnMap drawn, Argument argument) {
		super(drawn, argument);
	}

	public Argument argument() {
		return (Argument) getModel();
	}

	@Override
	protected void createEditPolicies() {
		super.createEditPolicies();
		installEditPolicy(EditPolicy.CONTAINER_ROLE, new LinkPremisePolicy());
	}

	@Override
	protected List<Object> getModelSourceConnections() {
		return drawn().leaving(argument());
	}

	@Override
	protected List<Object> getModelTargetConnections() {
		return drawn().entering(argument());
	}
}
