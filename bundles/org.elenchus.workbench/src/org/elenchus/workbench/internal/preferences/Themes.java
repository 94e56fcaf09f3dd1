// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.preferences;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.preference.IPersistentPreferenceStore;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.elenchus.diagram.DiagramLooks;

/** The light and the dark look of the whole window. UI thread only. */
public final class Themes {

    /** Values of the preference {@link Preferences#THEME}. */
    public static final String LIGHT = "light";
    public static final String DARK = "dark";
    public static final String SYSTEM = "system";

    private static final String LIGHT_ID = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK_ID = "org.eclipse.e4.ui.css.theme.e4_dark";

    /** Id of the style in which a dark window shows maps that name none. */
    private static final String DARK_STYLE = "dark";

    private Themes() {
    }

    /** Shows the theme that is set, and each one that is set from now on. */
    public static void followPreferences() {
        apply();
        Preferences.store().addPropertyChangeListener(event -> {
            if (event.getProperty().equals(Preferences.THEME)) {
                apply();
                keep();
            }
        });
    }

    /** At once: the theme engine has written its colours down, and a window that was killed would come back half dark. */
    private static void keep() {
        try {
            ((IPersistentPreferenceStore) Preferences.store()).save();
        } catch (IOException e) {
            ILog.of(Themes.class).warn("The theme cannot be kept for the next start.", e);
        }
    }

    /** Whether the window is dark now. */
    public static boolean isDark() {
        String set = Preferences.store().getString(Preferences.THEME);
        return set.equals(DARK) || set.equals(SYSTEM) && Display.isSystemDarkTheme();
    }

    private static void apply() {
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        String wanted = isDark() ? DARK_ID : LIGHT_ID;
        ITheme active = engine == null ? null : engine.getActiveTheme();
        if (active != null && !active.getId().equals(wanted)) {
            OldColours old = OldColours.of(PlatformUI.getWorkbench().getDisplay());
            engine.setTheme(wanted, true);
            old.replaceLater();
        }
        DiagramLooks.setStyle(isDark() ? DARK_STYLE : null);
    }
}
