// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.text;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuListener;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.elenchus.workbench.internal.Icons;
import org.elenchus.workbench.internal.Messages;

/** Cut, copy, paste and completion in the text, by the keys and menus that everyone knows. */
final class TextOperations {

    private final TextArea area;
    private final Map<String, Action> actions = new LinkedHashMap<>();
    private final Action complete;

    TextOperations(TextArea area) {
        this.area = area;
        put(ActionFactory.CUT, ITextOperationTarget.CUT, Messages.text_cut, "cut");
        put(ActionFactory.COPY, ITextOperationTarget.COPY, Messages.text_copy, "copy");
        put(ActionFactory.PASTE, ITextOperationTarget.PASTE, Messages.text_paste, "paste");
        put(ActionFactory.DELETE, ITextOperationTarget.DELETE, Messages.text_delete, "delete");
        put(ActionFactory.SELECT_ALL, ITextOperationTarget.SELECT_ALL, Messages.text_select_all, "select_all");
        complete = operation(ISourceViewer.CONTENTASSIST_PROPOSALS, Messages.text_complete, null);
    }

    private void put(ActionFactory factory, int code, String text, String icon) {
        Action action = operation(code, text, icon);
        action.setActionDefinitionId(factory.getCommandId());
        actions.put(factory.getId(), action);
    }

    private Action operation(int code, String text, String icon) {
        Action action = new Action(text) {
            @Override
            public void run() {
                area.operations().doOperation(code);
            }
        };
        if (icon != null) {
            action.setImageDescriptor(Icons.descriptor(icon));
        }
        return action;
    }

    void install(IActionBars bars, MenuManager menu) {
        actions.forEach(bars::setGlobalActionHandler);
        area.widget().addVerifyKeyListener(event -> {
            if (event.stateMask == SWT.MOD1 && event.character == ' ') {
                event.doit = false;
                complete.run();
            }
        });
        menu.setRemoveAllWhenShown(true);
        IMenuListener fill = manager -> {
            actions.values().forEach(manager::add);
            manager.add(new Separator());
            manager.add(complete);
        };
        menu.addMenuListener(fill);
    }
}
