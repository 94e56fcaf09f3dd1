// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.export;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.format.Format;
import org.elenchus.workbench.internal.Messages;
import org.elenchus.workbench.internal.preferences.Preferences;

/** Asks where a map is to be written in another format, and remembers the folder. UI thread only. */
final class TargetFile {

    private static final String FOLDER = "export.folder";

    private TargetFile() {
    }

    /** @return null where the user changed their mind */
    static Path ask(IWorkbenchWindow window, Format format, MapDocument document) {
        String extension = format.extensions().isEmpty() ? format.id() : format.extensions().get(0);
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
