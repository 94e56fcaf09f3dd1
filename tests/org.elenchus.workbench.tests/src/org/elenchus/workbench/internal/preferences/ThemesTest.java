// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.preferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elenchus.workbench.internal.RunningWorkbench.settle;
import static org.elenchus.workbench.internal.RunningWorkbench.window;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ThemesTest {

    @AfterEach
    void reset() {
        Preferences.store().setToDefault(Preferences.THEME);
        settle();
    }

    private static float brightness() {
        RGB ground = window().getShell().getBackground().getRGB();
        return ground.getHSB()[2];
    }

    @Test
    void theWindowTurnsDarkAndLightAgainAtOnce() {
        Preferences.store().setValue(Preferences.THEME, Themes.DARK);
        settle();
        assertThat(Themes.isDark()).isTrue();
        assertThat(brightness()).isLessThan(0.5f);
        Preferences.store().setValue(Preferences.THEME, Themes.LIGHT);
        settle();
        assertThat(Themes.isDark()).isFalse();
        assertThat(brightness()).isGreaterThan(0.5f);
    }
}
