// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.application;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.elenchus.workbench.internal.evaluation.Overlays;
import org.elenchus.workbench.internal.plugins.StockMenus;
import org.elenchus.workbench.internal.files.DroppedFiles;
import org.elenchus.workbench.internal.status.StatusLine;
import org.elenchus.workbench.internal.text.KeptTexts;

/** Configures one workbench window: its first size, its bars, its title, and what may be dropped on it. */
final class ApplicationWorkbenchWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point LARGEST = new Point(1900, 1250);
    private static final int SCREEN_PERCENT = 94;

    private WindowTitle title;
    private StatusLine status;
    private Overlays overlays;
    private KeptTexts texts;

    ApplicationWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new ApplicationActionBarAdvisor(configurer);
    }

    @Override
    public void preWindowOpen() {
        StockMenus.remove(getWindowConfigurer().getWindow().getWorkbench());
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setInitialSize(firstSize());
        configurer.setShowMenuBar(true);
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.setShowPerspectiveBar(false);
        configurer.setTitle(ProductName.NAME);
        DroppedFiles.acceptIn(configurer);
    }

    /** Nearly the whole screen, for maps are large, but not more than a person can look at. */
    private static Point firstSize() {
        Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        return new Point(Math.min(LARGEST.x, screen.width * SCREEN_PERCENT / 100), Math.min(LARGEST.y, screen.height * SCREEN_PERCENT / 100));
    }

    @Override
    public void postWindowCreate() {
        StockContributions.hide(getWindowConfigurer().getWindow());
    }

    @Override
    public void postWindowOpen() {
        title = new WindowTitle(getWindowConfigurer());
        status = new StatusLine(getWindowConfigurer());
        texts = new KeptTexts(getWindowConfigurer().getWindow());
        overlays = new Overlays(getWindowConfigurer().getWindow());
    }

    @Override
    public void dispose() {
        if (title != null) {
            title.dispose();
        }
        if (texts != null) {
            texts.dispose();
        }
        if (overlays != null) {
            overlays.dispose();
        }
        if (status != null) {
            status.dispose();
        }
        super.dispose();
    }
}
