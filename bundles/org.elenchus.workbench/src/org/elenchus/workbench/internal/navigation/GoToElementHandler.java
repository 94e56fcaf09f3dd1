// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.navigation;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;
import org.elenchus.diagram.ArgumentMapEditor;

/** Asks for an element of the map by a few letters, and goes there. */
public final class GoToElementHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ArgumentMapEditor editor) {
            GoToElementDialog dialog = new GoToElementDialog(editor.getSite().getShell(), editor.document().map());
            if (dialog.open() == Window.OK && dialog.chosen() != null) {
                editor.getSite().getPage().activate(editor);
                editor.goTo(dialog.chosen());
            }
        }
        return null;
    }
}
