// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.application;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.elenchus.workbench.internal.files.DroppedFiles;
import org.elenchus.workbench.internal.status.StatusLine;

/** Configures one workbench window: its first size, its bars, its title, and what may be dropped on it. */
final class ApplicationWorkbenchWindowAdvisor extends WorkbenchWindowAdvisor {

    private WindowTitle title;
    private StatusLine status;

    ApplicationWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new ApplicationActionBarAdvisor(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setInitialSize(new Point(1360, 900));
        configurer.setShowMenuBar(true);
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.setShowPerspectiveBar(false);
        configurer.setTitle(ProductName.NAME);
        DroppedFiles.acceptIn(configurer);
    }

    @Override
    public void postWindowCreate() {
        StockContributions.hide(getWindowConfigurer().getWindow());
    }

    @Override
    public void postWindowOpen() {
        title = new WindowTitle(getWindowConfigurer());
        status = new StatusLine(getWindowConfigurer());
    }

    @Override
    public void dispose() {
        if (title != null) {
            title.dispose();
        }
        if (status != null) {
            status.dispose();
        }
        super.dispose();
    }
}
