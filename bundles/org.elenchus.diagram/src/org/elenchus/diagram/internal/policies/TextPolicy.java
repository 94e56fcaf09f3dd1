// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.policies;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;
import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.diagram.internal.commands.EditCommand;
import org.elenchus.model.argumentmap.Statement;

/** Turns what was typed over a statement into its text. */
final class TextPolicy extends DirectEditPolicy {

	@Override
	protected Command getDirectEditCommand(DirectEditRequest request) {
		Edit edit = Edits.setText((Statement) getHost().getModel(), (String) request.getCellEditor().getValue());
		return new EditCommand(edit, request.getDirectEditFeature());
	}

	/** The picture shows the text once it is the map's. */
	@Override
	protected void showCurrentEditValue(DirectEditRequest request) {
	}
}
