// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.export;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.window.Window;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.format.Format;
import org.elenchus.core.format.Formats;
import org.elenchus.model.argumentmap.view.MapView;

/** Writes the current map as a figure: asks how, then where, then writes in the background. */
public final class ExportFigureHandler extends MapHandler {

    @Override
    void run(IWorkbenchWindow window, IEditorPart editor, MapDocument document, MapView view) {
        List<Format> formats = figureFormats();
        if (formats.isEmpty()) {
            return;
        }
        ExportFigureDialog dialog = new ExportFigureDialog(window.getShell(), formats, document.map(), view, document.path());
        if (dialog.open() == Window.OK) {
            Path file = TargetFile.ask(window, dialog.format(), document);
            if (file != null) {
                new FigureExport(window, document.map(), view).write(dialog.format(), dialog.chosen(), file);
            }
        }
    }

    private static List<Format> figureFormats() {
        return Formats.installed().exporters().stream().filter(Figures::isFigure).toList();
    }
}
