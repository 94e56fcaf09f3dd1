// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.present;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.handlers.HandlerUtil;
import org.elenchus.diagram.ArgumentMapEditor;
import org.elenchus.workbench.internal.Selections;

/** Presents the map of the active editor, from what is selected there. */
public final class PresentHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ArgumentMapEditor editor) {
            EObject selected = Selections.single(editor.getSite().getSelectionProvider().getSelection());
            Presentation.open(editor, selected);
        }
        return null;
    }
}
