// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.tools;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.tools.PanningSelectionTool;
import org.elenchus.diagram.internal.parts.MapPart;

/** Selects, moves and edits. A double click on free canvas makes a statement there, on a statement it opens the text. */
public final class MapSelectionTool extends PanningSelectionTool {

	@Override
	protected boolean handleDoubleClick(int button) {
		EditPart under = getTargetEditPart();
		if (button == 1 && under instanceof MapPart map) {
			CreateRequest request = new CreateRequest(RequestConstants.REQ_CREATE);
			request.setLocation(getLocation());
			Command command = map.getCommand(request);
			getDomain().getCommandStack().execute(command);
			return true;
		}
		if (button == 1 && under != null) {
			under.performRequest(new Request(RequestConstants.REQ_OPEN));
			return true;
		}
		return super.handleDoubleClick(button);
	}
}
