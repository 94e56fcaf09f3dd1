// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.commands;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.elenchus.core.edit.Edit;

/** Carries an edit of the map through GEF to the {@link DocumentCommandStack}, which alone executes it. */
public final class EditCommand extends Command {

	private final Edit edit;
	private final Object step;

	public EditCommand(Edit edit) {
		this(edit, null);
	}

	/** @param step key of the step of undo that the edit is to be a part of; null for a step of its own */
	public EditCommand(Edit edit, Object step) {
		super(edit.getLabel());
		this.edit = edit;
		this.step = step;
	}

	@Override
	public boolean canExecute() {
		return edit.canExecute();
	}

	@Override
	public void execute() {
		throw new UnsupportedOperationException("edits are executed by their document");
	}

	/**
	 * The edit that a command stands for; several in one where it is composed.
	 *
	 * @return null where it stands for none
	 */
	static Edit editOf(Command command) {
		List<Edit> edits = new ArrayList<>();
		collect(command, edits);
		return edits.isEmpty() ? null : edits.size() == 1 ? edits.get(0) : Edit.all(edits.get(0).getLabel(), edits);
	}

	/** The step of undo that the command asks for; null for a step of its own. */
	static Object stepOf(Command command) {
		return command instanceof EditCommand one ? one.step : null;
	}

	private static void collect(Command command, List<Edit> edits) {
		if (command instanceof EditCommand one) {
			edits.add(one.edit);
		} else if (command instanceof CompoundCommand compound) {
			for (Object child : compound.getCommands()) {
				collect((Command) child, edits);
			}
		}
	}
}
