// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.files;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.preference.IPreferenceStore;
import org.elenchus.workbench.internal.preferences.Preferences;

/** The maps opened or saved last, newest first, kept from one start to the next. UI thread only. */
public final class RecentFiles {

    private static final String SEPARATOR = "\n";

    private RecentFiles() {
    }

    public static List<Path> list() {
        List<Path> files = new ArrayList<>();
        for (String line : Preferences.store().getString(Preferences.RECENT_FILES).split(SEPARATOR)) {
            try {
                if (!line.isBlank()) {
                    files.add(Path.of(line));
                }
            } catch (InvalidPathException e) {
                // A list written on another system; that entry opens nothing here.
                continue;
            }
        }
        int limit = Preferences.store().getInt(Preferences.RECENT_COUNT);
        return files.subList(0, Math.min(limit, files.size()));
    }

    public static void add(Path file) {
        List<Path> files = new ArrayList<>(list());
        files.remove(file);
        files.add(0, file);
        write(files);
    }

    public static void remove(Path file) {
        List<Path> files = new ArrayList<>(list());
        if (files.remove(file)) {
            write(files);
        }
    }

    private static void write(List<Path> files) {
        IPreferenceStore store = Preferences.store();
        store.setValue(Preferences.RECENT_FILES, String.join(SEPARATOR, files.stream().map(Path::toString).toList()));
    }
}
