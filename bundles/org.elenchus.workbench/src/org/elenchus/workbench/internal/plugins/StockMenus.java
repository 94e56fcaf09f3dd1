// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.plugins;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuContribution;
import org.eclipse.ui.IWorkbench;

/** Takes p2's own entries out of the menu Help, where ours, which say what they mean, stand instead. */
public final class StockMenus {
    private static final String THEIRS = "org.eclipse.equinox.p2.ui.sdk.";

    private StockMenus() {
    }

    /** Call before a window has its menus. */
    public static void remove(IWorkbench workbench) {
        // The platform has put all that goes to one place into one contribution, ours among it.
        for (MMenuContribution contribution : workbench.getService(MApplication.class).getMenuContributions()) {
            contribution.getChildren().removeIf(child -> String.valueOf(child.getElementId()).startsWith(THEIRS));
        }
    }
}
