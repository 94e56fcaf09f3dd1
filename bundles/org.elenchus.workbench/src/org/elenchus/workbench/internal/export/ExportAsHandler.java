// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.export;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.jface.window.Window;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.elenchus.core.document.MapDocument;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.workbench.internal.Editors;

/** Writes the current map in another format: asks in which, shows what would be lost, asks where, writes in the background. */
public final class ExportAsHandler extends MapHandler {

    @Override
    void run(IWorkbenchWindow window, IEditorPart editor, MapDocument document, MapView view) {
        ExportAsDialog dialog = new ExportAsDialog(window.getShell(), document.map(), view, id -> Editors.selectById(editor, document.map(), id));
        if (dialog.open() == Window.OK) {
            Path file = TargetFile.ask(window, dialog.format(), document);
            if (file != null) {
                new FigureExport(window, document.map(), view).write(dialog.format(), Map.of(), file);
            }
        }
    }
}
