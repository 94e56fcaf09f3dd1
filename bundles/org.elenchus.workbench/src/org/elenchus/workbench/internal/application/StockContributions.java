// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.application;

import java.util.Set;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;

/** Takes away what the platform brings for programmers' tools and a reader of arguments has no use for. */
final class StockContributions {

    private static final Set<String> TRIM = Set.of("SearchField", "Spacer Glue", "Search-PS Glue", "PerspectiveSpacer",
            "PerspectiveSwitcher");
    private static final String KEYS_PAGE = "org.eclipse.ui.preferencePages.Keys";

    private StockContributions() {
    }

    static void hide(IWorkbenchWindow window) {
        hideTrim(window);
        reducePreferences(window.getWorkbench());
    }

    private static void hideTrim(IWorkbenchWindow window) {
        EModelService models = window.getService(EModelService.class);
        MWindow model = window.getService(MWindow.class);
        for (String id : TRIM) {
            MUIElement element = models.find(id, model);
            if (element != null) {
                element.setToBeRendered(false);
                element.setVisible(false);
            }
        }
    }

    /** Leaves the pages of Elenchus and the one for keys. */
    private static void reducePreferences(IWorkbench workbench) {
        PreferenceManager pages = workbench.getPreferenceManager();
        for (IPreferenceNode root : pages.getRootSubNodes()) {
            if (root.getId().startsWith("org.eclipse.") && !root.getId().equals(KEYS_PAGE)) {
                pages.remove(root);
            }
        }
    }
}
