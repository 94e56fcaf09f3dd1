// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.elenchus.workbench.internal.application.ProductName;

/** The settings of the workbench and their names. */
public final class Preferences {

    /** Whether changed maps are saved by themselves. */
    public static final String AUTOSAVE = "autosave";
    /** Seconds between automatic saves. */
    public static final String AUTOSAVE_SECONDS = "autosave.seconds";
    /** How many files File, Open Recent lists. */
    public static final String RECENT_COUNT = "recent.count";
    /** The files themselves, one a line. */
    public static final String RECENT_FILES = "recent.files";
    /** The folder a file was last chosen in. */
    public static final String LAST_FOLDER = "last.folder";
    /** {@code light}, {@code dark} or {@code system}. */
    public static final String THEME = "theme";
    /** Folder of the user's own styles; empty for the one in the home directory. */
    public static final String STYLES_FOLDER = "styles.folder";
    /** Whether the program has been started before. */
    public static final String STARTED_BEFORE = "started.before";

    private static final IPreferenceStore STORE = new ScopedPreferenceStore(InstanceScope.INSTANCE, ProductName.BUNDLE);

    private Preferences() {
    }

    public static IPreferenceStore store() {
        return STORE;
    }
}
