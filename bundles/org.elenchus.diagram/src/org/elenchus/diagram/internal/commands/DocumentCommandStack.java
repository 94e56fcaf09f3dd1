// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.commands;

import java.util.function.BiConsumer;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.edit.Edit;

/** GEF's view of a document's one stack of edits, which it shares with all other views. */
public final class DocumentCommandStack extends CommandStack {

	private final MapDocument document;
	private final BiConsumer<Edit, Object> afterwards;

	/** @param afterwards is told of each edit that was executed here, with the key by which another edit can be merged into it */
	public DocumentCommandStack(MapDocument document, BiConsumer<Edit, Object> afterwards) {
		this.document = document;
		this.afterwards = afterwards;
	}

	@Override
	public void execute(Command command) {
		Edit edit = command == null || !command.canExecute() ? null : EditCommand.editOf(command);
		if (edit != null) {
			Object step = EditCommand.stepOf(command);
			execute(edit, step == null ? new Object() : step);
		}
	}

	/** Executes an edit as a step of undo of its own. */
	public void execute(Edit edit) {
		if (edit.canExecute()) {
			execute(edit, new Object());
		}
	}

	private void execute(Edit edit, Object step) {
		Edit mergeable = edit.mergingBy(step);
		document.execute(mergeable);
		afterwards.accept(mergeable, step);
	}

	/** Tells GEF's tools that the document changed, by whomever. */
	public void documentChanged() {
		notifyListeners();
	}

	@Override
	public boolean canUndo() {
		return document.canUndo();
	}

	@Override
	public boolean canRedo() {
		return document.canRedo();
	}

	@Override
	public void undo() {
		if (document.canUndo()) {
			document.undo();
		}
	}

	@Override
	public void redo() {
		if (document.canRedo()) {
			document.redo();
		}
	}

	@Override
	public boolean isDirty() {
		return document.isDirty();
	}

	/** The document knows by itself what was saved. */
	@Override
	public void markSaveLocation() {
	}
}
