// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.files;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for files in other formats and opens each as a new, untitled map. */
public final class ImportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        MapOpener opener = new MapOpener(window.getActivePage());
        for (Path file : FileChoice.imports(window)) {
            opener.open(file);
        }
        return null;
    }
}
