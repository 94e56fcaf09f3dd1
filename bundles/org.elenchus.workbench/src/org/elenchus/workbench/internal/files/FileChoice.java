// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.elenchus.core.format.Format;
import org.elenchus.core.format.Formats;
import org.elenchus.workbench.internal.Messages;
import org.elenchus.workbench.internal.preferences.Preferences;

/** Asks for files in the desktop's own dialog and remembers the folder. UI thread only. */
public final class FileChoice {

    private FileChoice() {
    }

    /** Files to open; empty where the user changed their mind. */
    static List<Path> maps(IWorkbenchWindow window) {
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put("*.argmap", Messages.filter_maps);
        filters.put("*", Messages.filter_all);
        return ask(window, Messages.open_title, filters);
    }

    /** Files of the formats for which there is an importer; empty where the user changed their mind. */
    public static List<Path> imports(IWorkbenchWindow window) {
        Map<String, String> filters = new LinkedHashMap<>();
        List<Format> formats = Formats.installed().importers().stream().filter(f -> !f.id().equals(Formats.NATIVE)).toList();
        if (!formats.isEmpty()) {
            filters.put(formats.stream().map(FileChoice::pattern).collect(Collectors.joining(";")), Messages.filter_importable);
            formats.forEach(format -> filters.putIfAbsent(pattern(format), format.name() + " (" + pattern(format).replace(";", ", ") + ")"));
        }
        filters.put("*", Messages.filter_all);
        return ask(window, Messages.import_title, filters);
    }

    private static String pattern(Format format) {
        return format.extensions().stream().map(e -> "*." + e).collect(Collectors.joining(";"));
    }

    private static List<Path> ask(IWorkbenchWindow window, String title, Map<String, String> filters) {
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(title);
        dialog.setFilterExtensions(filters.keySet().toArray(String[]::new));
        dialog.setFilterNames(filters.values().toArray(String[]::new));
        dialog.setFilterPath(Preferences.store().getString(Preferences.LAST_FOLDER));
        if (dialog.open() == null) {
            return List.of();
        }
        Path folder = Path.of(dialog.getFilterPath());
        Preferences.store().setValue(Preferences.LAST_FOLDER, folder.toString());
        List<Path> files = new ArrayList<>();
        Arrays.stream(dialog.getFileNames()).map(folder::resolve).forEach(files::add);
        return files;
    }
}
