// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.elenchus.core.document.MapDocument;
import org.elenchus.diagram.internal.Messages;
import org.elenchus.diagram.internal.commands.ClipboardOperations;
import org.elenchus.diagram.internal.commands.StructureOperations;
import org.elenchus.diagram.internal.viewer.MapCanvas;

/** What the commands of the Edit menu that every program has do in a map. */
final class GlobalActions {

	private final List<MapAction> actions = new ArrayList<>();
	private final IActionBars bars;

	private GlobalActions(IActionBars bars) {
		this.bars = bars;
	}

	/** @return to be {@link #update() updated} when the selection or the document changes */
	static GlobalActions install(IActionBars bars, MapCanvas canvas) {
		GlobalActions all = new GlobalActions(bars);
		MapDocument document = canvas.drawn().document();
		all.add(ActionFactory.UNDO, document::undo, document::canUndo, () -> NLS.bind(Messages.editor_undo, document.undoLabel()).strip());
		all.add(ActionFactory.REDO, document::redo, document::canRedo, () -> NLS.bind(Messages.editor_redo, document.redoLabel()).strip());
		ClipboardOperations clipboard = new ClipboardOperations(canvas);
		all.add(ActionFactory.CUT, clipboard::cut, clipboard::canCopy, null);
		all.add(ActionFactory.COPY, clipboard::copy, clipboard::canCopy, null);
		all.add(ActionFactory.PASTE, clipboard::paste, () -> true, null);
		StructureOperations structure = new StructureOperations(canvas);
		all.add(ActionFactory.DELETE, structure::delete, structure::canDelete, null);
		all.add(ActionFactory.SELECT_ALL, canvas::selectAll, () -> true, null);
		all.takeOver();
		return all;
	}

	private void add(ActionFactory factory, Runnable run, BooleanSupplier enabled, Supplier<String> label) {
		MapAction action = new MapAction(run, enabled, label);
		action.setId(factory.getId());
		action.setActionDefinitionId(factory.getCommandId());
		actions.add(action);
	}

	/** Lets the menus mean this editor: all editors of maps share one set of bars. */
	void takeOver() {
		actions.forEach(action -> bars.setGlobalActionHandler(action.getId(), action));
		bars.updateActionBars();
		update();
	}

	void update() {
		actions.forEach(MapAction::update);
	}

	private static final class MapAction extends Action {
		private final Runnable run;
		private final BooleanSupplier enabled;
		private final Supplier<String> label;

		MapAction(Runnable run, BooleanSupplier enabled, Supplier<String> label) {
			this.run = run;
			this.enabled = enabled;
			this.label = label;
		}

		void update() {
			setEnabled(enabled.getAsBoolean());
			if (label != null) {
				setText(label.get());
			}
		}

		@Override
		public void run() {
			run.run();
		}
	}
}
