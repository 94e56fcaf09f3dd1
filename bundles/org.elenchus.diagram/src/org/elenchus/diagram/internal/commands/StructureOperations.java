// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.commands;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.elenchus.core.clipboard.Fragment;
import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.diagram.internal.Messages;
import org.elenchus.diagram.internal.viewer.MapCanvas;
import org.elenchus.diagram.internal.viewer.Walk;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;

/** What can be done to the selected part of an argument. */
public final class StructureOperations {

	private final MapCanvas canvas;

	public StructureOperations(MapCanvas canvas) {
		this.canvas = canvas;
	}

	/** The element that was selected last; a premise's line stands for its argument. */
	private Element element() {
		Premise premise = canvas.primary(Premise.class);
		return premise != null ? (Argument) premise.eContainer() : canvas.primary(Element.class);
	}

	/** The selected argument, or the one that the selected statement is a premise of. */
	private Argument argument() {
		if (element() instanceof Argument argument) {
			return argument;
		}
		Statement statement = canvas.primary(Statement.class);
		return statement == null || statement.getUsages().isEmpty() ? null : (Argument) statement.getUsages().get(0).eContainer();
	}

	boolean hasElement() {
		return element() != null;
	}

	boolean hasStatement() {
		return canvas.primary(Statement.class) != null;
	}

	boolean hasArgument() {
		return argument() != null;
	}

	void addStatement() {
		canvas.execute(Edits.addStatement(canvas.drawn().map(), "", null, null));
	}

	/** Where there is nothing to give a reason for, as in an empty map, it begins with a statement. */
	void addReason() {
		canvas.execute(hasElement() ? Edits.addReason(element(), "") : Edits.addStatement(canvas.drawn().map(), "", null, null));
	}

	void addObjection() {
		canvas.execute(Edits.addObjection(element(), ""));
	}

	void addPremise() {
		canvas.execute(Edits.addCoPremise(argument(), ""));
	}

	/** Attacks the inference that leads from the selection to its conclusion. */
	void addUndercutter() {
		canvas.execute(Edits.addObjection(argument(), ""));
	}

	/** Opens the selected text; in an empty map it begins with a statement. */
	void editText() {
		if (hasStatement()) {
			canvas.editText(canvas.primary(Statement.class), null);
		} else if (canvas.drawn().map().getStatements().isEmpty()) {
			addStatement();
		}
	}

	boolean canEditText() {
		return hasStatement() || canvas.drawn().map().getStatements().isEmpty();
	}

	void reversePolarity() {
		List<Argument> arguments = canvas.selection(Argument.class);
		List<Argument> reversed = arguments.isEmpty() ? List.of(argument()) : arguments;
		Edit first = Edits.reversePolarity(reversed.get(0));
		canvas.execute(reversed.size() == 1 ? first : Edit.all(first.getLabel(), reversed.stream().map(Edits::reversePolarity).toList()));
	}

	void selectInference() {
		canvas.reveal(argument());
	}

	public boolean canDelete() {
		return !canvas.selection().isEmpty();
	}

	/** Deletes what is selected and selects what is next to it. */
	public void delete() {
		List<EObject> doomed = canvas.selection();
		EObject next = new Walk(canvas.drawn()).afterDeleting(doomed);
		if (next != null) {
			// Before, so that the views which follow the selection need not show in between that there is none.
			canvas.select(List.of(next));
		}
		canvas.execute(Edits.delete(doomed));
	}

	boolean canDuplicate() {
		return !canvas.selection(Element.class).isEmpty() || !canvas.selection(Group.class).isEmpty();
	}

	void duplicate() {
		Fragment copy = Fragment.copyOf(canvas.selection(), canvas.drawn().view());
		canvas.execute(canvas.drawn().inView(view -> Edits.paste(canvas.drawn().map(), copy, view, null)));
	}

	boolean canUnlink() {
		Premise premise = premise();
		return premise != null && Edits.unlink(premise).canExecute();
	}

	/** Makes the selected premise an argument of its own. */
	void unlink() {
		canvas.execute(Edits.unlink(premise()));
	}

	private Premise premise() {
		Premise selected = canvas.primary(Premise.class);
		Statement statement = canvas.primary(Statement.class);
		return selected != null ? selected : statement == null || statement.getUsages().isEmpty() ? null : statement.getUsages().get(0);
	}

	boolean canGroup() {
		return !canvas.selection(Element.class).isEmpty();
	}

	void group() {
		canvas.execute(Edits.group(canvas.drawn().map(), Messages.group_untitled, canvas.selection(Element.class)));
	}

	boolean canUngroup() {
		return canvas.primary(Group.class) != null;
	}

	void ungroup() {
		canvas.execute(Edits.ungroup(canvas.primary(Group.class)));
	}

	boolean hasPlaced() {
		return !canvas.selection(Identified.class).isEmpty();
	}

	/** Pins the selection where it is, or frees it where all of it is pinned. */
	void togglePinned() {
		List<Identified> selected = canvas.selection(Identified.class).stream().filter(o -> !(o instanceof Premise)).toList();
		boolean pin = !selected.stream().allMatch(canvas.drawn()::isPinned);
		canvas.execute(pin ? canvas.drawn().pinning(selected) : canvas.drawn().inView(view -> Edits.pin(view, selected, false)));
	}

	/** Hides or shows what hangs on the selection. */
	void toggleCollapsed() {
		List<Identified> selected = canvas.selection(Identified.class).stream().filter(o -> !(o instanceof Premise)).toList();
		boolean collapse = !selected.stream().allMatch(canvas.drawn()::isCollapsed);
		canvas.execute(canvas.drawn().inView(view -> Edits.collapse(view, selected, collapse)));
	}
}
