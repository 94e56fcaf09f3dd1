// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.find;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.elenchus.diagram.ArgumentMapEditor;

/** Opens the dialog that finds and replaces. */
public final class ReplaceHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ArgumentMapEditor editor) {
            new ReplaceDialog(editor).open();
        }
        return null;
    }
}
