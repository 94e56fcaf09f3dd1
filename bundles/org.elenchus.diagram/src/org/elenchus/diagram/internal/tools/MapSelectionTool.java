// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.tools;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.tools.PanningSelectionTool;
import org.eclipse.swt.events.MouseEvent;
import org.elenchus.core.edit.Edits;
import org.elenchus.diagram.internal.commands.EditCommand;
import org.elenchus.diagram.internal.parts.FoldedCount;
import org.elenchus.diagram.internal.parts.NodePart;

/** Selects, moves and edits. A double click on free canvas makes a statement there, on a statement it opens the text. */
public final class MapSelectionTool extends PanningSelectionTool {

	@Override
	public void mouseDoubleClick(MouseEvent event, EditPartViewer viewer) {
		EditPart under = viewer.findObjectAt(new Point(event.x, event.y));
		boolean free = under == viewer.getContents() || under == viewer.getRootEditPart();
		if (event.button == 1 && free) {
			makeStatement(viewer.getContents(), new Point(event.x, event.y));
		} else {
			super.mouseDoubleClick(event, viewer);
		}
	}

	/** A click on the count of what is folded away shows it. */
	@Override
	public void mouseDown(MouseEvent event, EditPartViewer viewer) {
		Point at = new Point(event.x, event.y);
		NodePart folded = event.button == 1 ? FoldedCount.at(viewer, at) : null;
		if (folded == null) {
			super.mouseDown(event, viewer);
			return;
		}
		getDomain().getCommandStack().execute(new EditCommand(
				folded.drawn().inView(view -> Edits.collapse(view, List.of(folded.object()), false))));
	}

	private void makeStatement(EditPart map, Point at) {
		setDragTracker(null);
		CreateRequest request = new CreateRequest(RequestConstants.REQ_CREATE);
		request.setLocation(at);
		getDomain().getCommandStack().execute(map.getCommand(request));
	}
}
