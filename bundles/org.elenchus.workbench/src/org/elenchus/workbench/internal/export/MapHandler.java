// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.export;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.elenchus.core.document.MapDocument;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.workbench.internal.CurrentMap;

/** What is done with the map of the active editor as its view shows it; nothing where no map is open. */
abstract class MapHandler extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        MapDocument document = CurrentMap.of(editor);
        if (document != null) {
            run(window, editor, document, Adapters.adapt(editor, MapView.class));
        }
        return null;
    }

    /** @param view null for the map's first */
    abstract void run(IWorkbenchWindow window, IEditorPart editor, MapDocument document, MapView view);
}
