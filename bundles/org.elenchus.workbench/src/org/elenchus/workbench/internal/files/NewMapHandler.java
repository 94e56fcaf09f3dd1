// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.files;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.elenchus.core.document.MapDocument;

/** Opens an empty, untitled map. */
public final class NewMapHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        new MapOpener(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()).show(MapDocument.create());
        return null;
    }
}
