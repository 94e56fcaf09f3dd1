// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.tools;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.SharedCursors;
import org.eclipse.gef.tools.TargetingTool;
import org.eclipse.swt.graphics.Cursor;
import org.elenchus.diagram.internal.parts.NodePart;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Statement;

/** Click on something to argue for or against it with a new statement; drag from a statement to something to argue with what is there. */
public class ArgueTool extends TargetingTool {

	private final Polarity polarity;
	private final boolean inferenceOnly;
	private final ArgueFeedback feedback;
	private GraphicalEditPart from;

	/** @param inferenceOnly whether it attacks or supports arguments only */
	public ArgueTool(Polarity polarity, boolean inferenceOnly) {
		this.polarity = polarity;
		this.inferenceOnly = inferenceOnly;
		this.feedback = new ArgueFeedback(polarity);
		setDefaultCursor(SharedCursors.CROSS);
		setDisabledCursor(SharedCursors.NO);
	}

	@Override
	protected final String getCommandName() {
		return ArgueRequest.TYPE;
	}

	@Override
	protected Request createTargetRequest() {
		return new ArgueRequest(polarity, inferenceOnly);
	}

	@Override
	protected void updateTargetRequest() {
		((ArgueRequest) getTargetRequest()).setLocation(getLocation());
	}

	@Override
	protected boolean handleMove() {
		follow();
		return true;
	}

	@Override
	protected boolean handleDragInProgress() {
		if (!isInState(STATE_DRAG_IN_PROGRESS)) {
			return false;
		}
		follow();
		if (from != null) {
			feedback.show(getCurrentViewer(), from, getLocation(), getCurrentCommand() != null);
		}
		return true;
	}

	private void follow() {
		updateTargetRequest();
		updateTargetUnderMouse();
		showTargetFeedback();
		setCurrentCommand(getCommand());
	}

	@Override
	protected boolean handleButtonDown(int button) {
		if (button != 1) {
			setState(STATE_INVALID);
			handleInvalidInput();
			return true;
		}
		follow();
		stateTransition(STATE_INITIAL, STATE_DRAG);
		return true;
	}

	@Override
	protected boolean handleDragStarted() {
		if (!stateTransition(STATE_DRAG, STATE_DRAG_IN_PROGRESS)) {
			return false;
		}
		from = startOfDrag((ArgueRequest) getTargetRequest());
		if (from == null) {
			setState(STATE_INVALID);
		}
		return true;
	}

	/**
	 * Finds what the drag began at and says so in the request.
	 *
	 * @return null where nothing can be drawn from there
	 */
	protected GraphicalEditPart startOfDrag(ArgueRequest request) {
		Point start = getStartLocation();
		EditPart pressed = getCurrentViewer().findObjectAt(start);
		if (pressed instanceof NodePart part && part.getModel() instanceof Statement statement) {
			request.drawFrom(statement, ArgueRequest.End.CONCLUSION);
			return part;
		}
		return null;
	}

	@Override
	protected boolean handleButtonUp(int button) {
		if (stateTransition(STATE_DRAG | STATE_DRAG_IN_PROGRESS, STATE_TERMINAL)) {
			eraseTargetFeedback();
			feedback.erase();
			executeCurrentCommand();
		}
		handleFinished();
		return true;
	}

	@Override
	public void deactivate() {
		feedback.erase();
		from = null;
		super.deactivate();
		setTargetRequest(null);
	}

	@Override
	protected Cursor calculateCursor() {
		return getCurrentCommand() == null ? getDisabledCursor() : getDefaultCursor();
	}
}
