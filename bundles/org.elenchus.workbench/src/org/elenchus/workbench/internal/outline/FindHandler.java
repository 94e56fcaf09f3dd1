// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.outline;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Looks for words in the map: in the outline, which shows what was found. */
public final class FindHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            ((OutlineView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(OutlineView.ID)).find();
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }
}
