// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.welcome;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.elenchus.workbench.internal.preferences.Preferences;

/** What the very first start shows: the example map and what can be done with it. */
public final class FirstStart {

    private FirstStart() {
    }

    /** Opens the example and the welcome panel, the first time only. */
    public static void welcome(IWorkbench workbench) {
        if (Preferences.store().getBoolean(Preferences.STARTED_BEFORE)) {
            return;
        }
        Preferences.store().setValue(Preferences.STARTED_BEFORE, true);
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        if (window == null && workbench.getWorkbenchWindowCount() > 0) {
            window = workbench.getWorkbenchWindows()[0];
        }
        if (window != null && window.getActivePage() != null) {
            ExampleMap.open(window.getActivePage());
            showPanel(window.getActivePage());
        }
    }

    /** Shows the welcome panel beside the map. */
    static void showPanel(IWorkbenchPage page) {
        try {
            page.showView(WelcomeView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
        } catch (PartInitException e) {
            ILog.of(FirstStart.class).error("The welcome panel cannot be shown.", e);
        }
    }
}
