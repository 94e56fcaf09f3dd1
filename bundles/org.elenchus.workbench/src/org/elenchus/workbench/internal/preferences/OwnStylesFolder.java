// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.preferences;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.elenchus.rendering.style.Styles;

/** Brings the folder of own styles that the preferences name to where styles are looked up. */
public final class OwnStylesFolder {

    private OwnStylesFolder() {
    }

    /** To be called at the start and whenever the preference has changed. */
    public static void use() {
        String folder = Preferences.store().getString(Preferences.STYLES_FOLDER).strip();
        try {
            Styles.installed().useFolder(folder.isEmpty() ? null : Path.of(folder));
        } catch (InvalidPathException e) {
            ILog.of(OwnStylesFolder.class).warn("The folder of own styles, " + folder + ", is no path: " + e.getMessage(), e);
        }
    }
}
