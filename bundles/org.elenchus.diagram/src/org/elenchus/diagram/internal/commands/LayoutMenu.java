// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.commands;

import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.elenchus.core.extension.Contribution;
import org.elenchus.rendering.layout.Layouts;

/** One entry for each installed layout. */
public final class LayoutMenu extends CompoundContributionItem {

	private static final String COMMAND = "org.elenchus.diagram.commands.layout";

	@Override
	protected IContributionItem[] getContributionItems() {
		return Layouts.contributions().stream().map(LayoutMenu::item).toArray(IContributionItem[]::new);
	}

	private static IContributionItem item(Contribution layout) {
		CommandContributionItemParameter item = new CommandContributionItemParameter(PlatformUI.getWorkbench(), COMMAND + "." + layout.id(), COMMAND,
				CommandContributionItem.STYLE_RADIO);
		item.label = layout.name();
		item.parameters = Map.of(MapCommandHandler.PARAMETER, layout.id());
		return new CommandContributionItem(item);
	}
}
