// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.manual;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the user manual. */
public final class ManualHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        ManualWindow.open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell(), Manual.START);
        return null;
    }
}
