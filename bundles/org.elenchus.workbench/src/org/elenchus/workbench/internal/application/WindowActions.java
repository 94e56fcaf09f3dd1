// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.application;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.elenchus.workbench.internal.Icons;
import org.elenchus.workbench.internal.Messages;

/** The platform's own actions of one window, with pictures and words of ours. Editors and views supply what most of them do. */
final class WindowActions {

    private final IWorkbenchWindow window;
    private final Map<String, IWorkbenchAction> actions = new LinkedHashMap<>();

    WindowActions(IWorkbenchWindow window) {
        this.window = window;
        make(ActionFactory.CLOSE, "close", Messages.menu_file_close);
        make(ActionFactory.CLOSE_ALL, null, Messages.menu_file_close_all);
        make(ActionFactory.SAVE, "save", null);
        make(ActionFactory.SAVE_AS, "save_as", null);
        make(ActionFactory.QUIT, "exit", null);
        make(ActionFactory.UNDO, "undo", null);
        make(ActionFactory.REDO, "redo", null);
        make(ActionFactory.CUT, "cut", null);
        make(ActionFactory.COPY, "copy", null);
        make(ActionFactory.PASTE, "paste", null);
        make(ActionFactory.DELETE, "delete", null);
        make(ActionFactory.SELECT_ALL, "select_all", null);
        make(ActionFactory.BACKWARD_HISTORY, "back", null);
        make(ActionFactory.FORWARD_HISTORY, "forward", null);
        make(ActionFactory.PREFERENCES, "preferences", Messages.menu_edit_preferences);
        make(ActionFactory.RESET_PERSPECTIVE, "reset_layout", Messages.menu_view_reset);
        make(ActionFactory.ABOUT, null, null);
    }

    private void make(ActionFactory factory, String icon, String text) {
        IWorkbenchAction action = factory.create(window);
        if (icon != null) {
            action.setImageDescriptor(Icons.descriptor(icon));
            action.setDisabledImageDescriptor(null);
        }
        if (text != null) {
            action.setText(text);
        }
        actions.put(factory.getId(), action);
    }

    IAction of(ActionFactory factory) {
        return actions.get(factory.getId());
    }

    Collection<IWorkbenchAction> all() {
        return actions.values();
    }
}
