// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.commands;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.core.runtime.ILog;
import org.elenchus.core.Ids;
import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.diagram.ArgumentMapEditor;
import org.elenchus.diagram.MapEditorInput;
import org.elenchus.diagram.internal.Messages;
import org.elenchus.diagram.internal.viewer.MapCanvas;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapPackage;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.model.argumentmap.view.ViewFactory;
import org.elenchus.model.argumentmap.view.ViewPackage;

/** The views of a map: choosing, adding, renaming and deleting them, and looking at two side by side. */
final class MapViewOperations {

	private final MapCanvas canvas;

	MapViewOperations(MapCanvas canvas) {
		this.canvas = canvas;
	}

	private ArgumentMap map() {
		return canvas.drawn().map();
	}

	private MapView shown() {
		return canvas.drawn().view();
	}

	boolean hasView() {
		return shown() != null;
	}

	boolean hasSeveral() {
		return map().getViews().size() > 1;
	}

	/** Adds a view that begins as a copy of the one that is shown, and shows it. */
	void add() {
		String name = ask(Messages.view_add_title, NLS.bind(Messages.strip_view, Math.max(2, map().getViews().size() + 1)));
		if (name == null) {
			return;
		}
		List<MapView> added = new ArrayList<>();
		canvas.execute(new Edit(Messages.edit_addView, changes -> {
			if (map().getViews().isEmpty()) {
				changes.add(map(), ArgumentmapPackage.Literals.ARGUMENT_MAP__VIEWS, ViewFactory.eINSTANCE.createMapView());
			}
			MapView copy = shown() == null ? ViewFactory.eINSTANCE.createMapView() : EcoreUtil.copy(shown());
			copy.eAllContents().forEachRemaining(MapViewOperations::rename);
			rename(copy);
			copy.setName(name);
			changes.add(map(), ArgumentmapPackage.Literals.ARGUMENT_MAP__VIEWS, copy);
			added.add(copy);
			return List.of();
		}));
		if (!added.isEmpty()) {
			canvas.choose(added.get(0));
		}
	}

	private static void rename(EObject copied) {
		if (copied instanceof Identified identified) {
			identified.setId(Ids.next());
		}
	}

	void rename() {
		String name = ask(Messages.view_rename_title, shown().getName() == null ? "" : shown().getName());
		if (name != null) {
			canvas.execute(Edits.set(shown(), ViewPackage.Literals.MAP_VIEW__NAME, name));
		}
	}

	void delete() {
		canvas.execute(Edits.delete(List.of(shown())));
	}

	/** Shows the next view; after the last the first. */
	void next() {
		List<MapView> all = map().getViews();
		canvas.choose(all.get((all.indexOf(shown()) + 1) % all.size()));
	}

	private String ask(String title, String proposal) {
		InputDialog dialog = new InputDialog(canvas.viewer().getControl().getShell(), title, Messages.view_name, proposal,
				text -> text.isBlank() ? "" : null);
		return dialog.open() == Window.OK ? dialog.getValue().strip() : null;
	}

	/** Opens another editor on the same document, in which another view can be chosen, or another part looked at. */
	void openBeside() {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		try {
			IEditorPart beside = page.openEditor(MapEditorInput.of(canvas.drawn().document()), ArgumentMapEditor.ID, true, IWorkbenchPage.MATCH_NONE);
			List<MapView> all = map().getViews();
			if (beside instanceof ArgumentMapEditor editor && all.size() > 1) {
				editor.showView(all.get((all.indexOf(shown()) + 1) % all.size()));
			}
		} catch (PartInitException e) {
			ILog.of(MapViewOperations.class).error("A second editor of a map could not be opened", e);
		}
	}
}
