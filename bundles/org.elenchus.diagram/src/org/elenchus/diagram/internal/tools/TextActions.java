// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.tools;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.CellEditorActionHandler;

/** Gives Cut, Copy, Paste and their like to the text that is being edited, and back to the map afterwards. */
final class TextActions {

	private static final List<String> IDS = List.of(ActionFactory.CUT.getId(), ActionFactory.COPY.getId(), ActionFactory.PASTE.getId(),
			ActionFactory.DELETE.getId(), ActionFactory.SELECT_ALL.getId(), ActionFactory.FIND.getId(), ActionFactory.UNDO.getId(),
			ActionFactory.REDO.getId());

	private final IActionBars bars;
	private final CellEditorActionHandler handler;
	private final Map<String, IAction> before = new HashMap<>();

	private TextActions(IActionBars bars, CellEditor editor) {
		this.bars = bars;
		IDS.forEach(id -> before.put(id, bars.getGlobalActionHandler(id)));
		handler = new CellEditorActionHandler(bars);
		handler.addCellEditor(editor);
		bars.updateActionBars();
	}

	/** @return null where there is no editor whose actions they are */
	static TextActions install(CellEditor editor) {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow() == null ? null
				: PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		IEditorPart part = page == null ? null : page.getActiveEditor();
		return part == null ? null : new TextActions(part.getEditorSite().getActionBars(), editor);
	}

	void uninstall() {
		handler.dispose();
		before.forEach(bars::setGlobalActionHandler);
		bars.updateActionBars();
	}
}
