// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.export;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.format.Format;
import org.elenchus.core.format.Formats;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.workbench.internal.CurrentMap;

/** Writes the current map as a figure: asks how, then where, then writes in the background. */
public final class ExportFigureHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        MapDocument document = CurrentMap.of(editor);
        List<Format> formats = figureFormats();
        if (document == null || formats.isEmpty()) {
            return null;
        }
        MapView view = Adapters.adapt(editor, MapView.class);
        ExportFigureDialog dialog = new ExportFigureDialog(window.getShell(), formats, document.map(), view, document.path());
        if (dialog.open() == Window.OK) {
            Path file = TargetFile.ask(window, dialog.format(), document);
            if (file != null) {
                new FigureExport(window, document.map(), view).write(dialog.format(), dialog.chosen(), file);
            }
        }
        return null;
    }

    private static List<Format> figureFormats() {
        return Formats.installed().exporters().stream().filter(Figures::isFigure).toList();
    }
}
