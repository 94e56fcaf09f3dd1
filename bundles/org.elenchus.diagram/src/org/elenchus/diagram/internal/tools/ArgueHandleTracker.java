// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.tools;

import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.elenchus.diagram.internal.parts.NodePart;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;

/** Drags from a handle of a selected element: to what it argues for or against, or to what shall argue for or against it. */
public final class ArgueHandleTracker extends ArgueTool implements DragTracker {

	private final NodePart owner;
	private final ArgueRequest.End end;

	/** @param end what the thing at the other end of the drag shall be */
	public ArgueHandleTracker(NodePart owner, Polarity polarity, ArgueRequest.End end) {
		super(polarity, false);
		this.owner = owner;
		this.end = end;
	}

	@Override
	protected GraphicalEditPart startOfDrag(ArgueRequest request) {
		request.drawFrom((Element) owner.getModel(), end);
		return owner;
	}

	/** A click without a drag argues for or against the owner with a new statement. */
	@Override
	protected boolean handleButtonUp(int button) {
		if (isInState(STATE_DRAG)) {
			setTargetEditPart(owner);
			setCurrentCommand(owner.getCommand(getTargetRequest()));
		}
		return super.handleButtonUp(button);
	}

	@Override
	public void commitDrag() {
		eraseTargetFeedback();
	}
}
