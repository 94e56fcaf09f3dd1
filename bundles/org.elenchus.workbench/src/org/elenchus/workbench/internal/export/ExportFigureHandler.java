// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.format.Format;
import org.elenchus.core.format.Formats;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.workbench.internal.CurrentMap;
import org.elenchus.workbench.internal.Messages;
import org.elenchus.workbench.internal.preferences.Preferences;

/** Writes the current map as a figure: asks how, then where, then writes in the background. */
public final class ExportFigureHandler extends AbstractHandler {

    private static final String FOLDER = "export.folder";

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
        ExportFigureDialog dialog = new ExportFigureDialog(window.getShell(), formats, document.map(), view);
        if (dialog.open() == Window.OK) {
            Path file = askFile(window, dialog.format(), document);
            if (file != null) {
                new FigureExport(window, document.map(), view).write(dialog.format(), dialog.chosen(), file);
            }
        }
        return null;
    }

    private static List<Format> figureFormats() {
        return Formats.installed().exporters().stream().filter(f -> isFigure(f.mediaType())).toList();
    }

    private static boolean isFigure(String mediaType) {
        return mediaType != null && (mediaType.startsWith("image/") || mediaType.equals("application/pdf"));
    }

    private static Path askFile(IWorkbenchWindow window, Format format, MapDocument document) {
        String extension = format.extensions().get(0);
        FileDialog dialog = new FileDialog(window.getShell(), SWT.SAVE);
        dialog.setOverwrite(true);
        dialog.setText(NLS.bind(Messages.export_file_title, format.name()));
        dialog.setFilterExtensions(new String[] { "*." + extension, "*" });
        dialog.setFilterNames(new String[] { format.name(), Messages.filter_all });
        dialog.setFileName(baseName(document.name()) + "." + extension);
        String folder = Preferences.store().getString(FOLDER);
        dialog.setFilterPath(Files.isDirectory(Path.of(folder)) ? folder : defaultFolder(document));
        String chosen = dialog.open();
        if (chosen == null) {
            return null;
        }
        Path file = Path.of(chosen);
        Preferences.store().setValue(FOLDER, String.valueOf(file.getParent()));
        return file.getFileName().toString().contains(".") ? file : file.resolveSibling(file.getFileName() + "." + extension);
    }

    private static String defaultFolder(MapDocument document) {
        return document.path() == null ? System.getProperty("user.home") : document.path().getParent().toString();
    }

    private static String baseName(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
