// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.preferences;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.elenchus.workbench.internal.Commands;

/** Sets the theme that the menu entry stands for, and keeps the entries checked rightly. */
public final class ThemeHandler extends AbstractHandler implements IElementUpdater {

    @Override
    public Object execute(ExecutionEvent event) {
        String theme = event.getParameter(Commands.THEME_PARAMETER);
        if (theme != null) {
            Preferences.store().setValue(Preferences.THEME, theme);
        }
        return null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        Object theme = parameters.get(Commands.THEME_PARAMETER);
        element.setChecked(Preferences.store().getString(Preferences.THEME).equals(theme));
    }
}
