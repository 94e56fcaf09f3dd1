// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.preferences;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.elenchus.workbench.internal.application.ProductName;

/** What the settings are before anyone changes them. */
public final class PreferenceDefaults extends AbstractPreferenceInitializer {

    private static final int AUTOSAVE_SECONDS = 60;
    private static final int RECENT_COUNT = 10;

    @Override
    public void initializeDefaultPreferences() {
        IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(ProductName.BUNDLE);
        defaults.putBoolean(Preferences.AUTOSAVE, false);
        defaults.putInt(Preferences.AUTOSAVE_SECONDS, AUTOSAVE_SECONDS);
        defaults.putInt(Preferences.RECENT_COUNT, RECENT_COUNT);
        defaults.put(Preferences.THEME, Themes.SYSTEM);
    }
}
