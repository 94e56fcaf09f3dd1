// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.files;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for map files and opens them. */
public final class OpenMapHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        MapOpener opener = new MapOpener(window.getActivePage());
        for (Path file : FileChoice.maps(window)) {
            opener.open(file);
        }
        return null;
    }
}
