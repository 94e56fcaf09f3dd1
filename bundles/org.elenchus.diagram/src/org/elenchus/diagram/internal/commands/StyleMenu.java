// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.commands;

import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.elenchus.rendering.style.Styles;

/** One entry for each style that is installed or in the folder of own styles. */
public final class StyleMenu extends CompoundContributionItem {

	private static final String COMMAND = "org.elenchus.diagram.commands.style";

	@Override
	protected IContributionItem[] getContributionItems() {
		return Styles.installed().names().stream().map(StyleMenu::item).toArray(IContributionItem[]::new);
	}

	private static IContributionItem item(Styles.Named style) {
		CommandContributionItemParameter item = new CommandContributionItemParameter(PlatformUI.getWorkbench(), COMMAND + "." + style.id(), COMMAND,
				CommandContributionItem.STYLE_RADIO);
		item.label = style.name();
		item.tooltip = style.description();
		item.parameters = Map.of(MapCommandHandler.PARAMETER, style.id());
		return new CommandContributionItem(item);
	}
}
