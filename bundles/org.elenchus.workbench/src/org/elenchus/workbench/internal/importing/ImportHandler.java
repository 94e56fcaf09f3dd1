// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.importing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the import wizard. */
public final class ImportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        new ImportWizard(HandlerUtil.getActiveWorkbenchWindowChecked(event)).open();
        return null;
    }
}
