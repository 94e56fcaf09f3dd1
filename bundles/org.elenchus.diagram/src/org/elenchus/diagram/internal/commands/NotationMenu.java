// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.commands;

import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.elenchus.core.extension.Contribution;
import org.elenchus.rendering.notation.Notations;

/** One entry for each installed notation. */
public final class NotationMenu extends CompoundContributionItem {

	private static final String COMMAND = "org.elenchus.diagram.commands.notation";

	@Override
	protected IContributionItem[] getContributionItems() {
		return Notations.contributions().stream().map(NotationMenu::item).toArray(IContributionItem[]::new);
	}

	private static IContributionItem item(Contribution notation) {
		CommandContributionItemParameter item = new CommandContributionItemParameter(PlatformUI.getWorkbench(), COMMAND + "." + notation.id(), COMMAND,
				CommandContributionItem.STYLE_RADIO);
		item.label = notation.name();
		item.tooltip = notation.attribute("description");
		item.parameters = Map.of(MapCommandHandler.PARAMETER, notation.id());
		return new CommandContributionItem(item);
	}
}
