// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.commands;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.elenchus.diagram.internal.Messages;
import org.elenchus.diagram.internal.viewer.MapCanvas;
import org.elenchus.model.argumentmap.view.MapView;

/** One menu entry for each view of the map. */
public final class ViewMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		IEditorPart editor = page == null ? null : page.getActiveEditor();
		MapCanvas canvas = editor == null ? null : editor.getAdapter(MapCanvas.class);
		List<MapView> views = canvas == null ? List.of() : canvas.drawn().map().getViews();
		IContributionItem[] items = new IContributionItem[views.size()];
		for (int i = 0; i < items.length; i++) {
			items[i] = new ActionContributionItem(choice(canvas, views.get(i), i + 1));
		}
		return items;
	}

	private static Action choice(MapCanvas canvas, MapView view, int number) {
		String name = view.getName() == null || view.getName().isBlank() ? NLS.bind(Messages.strip_view, number) : view.getName();
		Action action = new Action(name.replace("&", "&&"), IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked()) {
					canvas.choose(view);
				}
			}
		};
		action.setChecked(view == canvas.drawn().view());
		return action;
	}
}
