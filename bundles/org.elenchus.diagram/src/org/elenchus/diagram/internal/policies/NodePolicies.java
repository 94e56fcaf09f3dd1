// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.policies;

import org.eclipse.gef.EditPolicy;
import org.elenchus.diagram.internal.parts.NodePart;
import org.elenchus.diagram.internal.parts.StatementPart;
import org.elenchus.model.argumentmap.Element;

/** What can be done with a node: all nodes move; elements can be argued about; statements have a text and a size. */
public final class NodePolicies {

	private NodePolicies() {
	}

	public static void install(NodePart part) {
		part.installEditPolicy(EditPolicy.SELECTION_FEEDBACK_ROLE, new PlacePolicy());
		if (part.getModel() instanceof Element) {
			part.installEditPolicy(ArguePolicy.ROLE, new ArguePolicy());
			part.installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new ReconnectPolicy());
		}
		if (part instanceof StatementPart) {
			part.installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new TextPolicy());
		}
	}
}
