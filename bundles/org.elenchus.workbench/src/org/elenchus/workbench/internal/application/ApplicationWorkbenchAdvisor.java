// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.application;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.elenchus.workbench.internal.files.Autosave;
import org.elenchus.workbench.internal.plugins.ContributionLog;
import org.elenchus.workbench.internal.preferences.OwnStylesFolder;
import org.elenchus.workbench.internal.preferences.Themes;
import org.elenchus.workbench.internal.recovery.UnsavedWork;
import org.elenchus.workbench.internal.welcome.FirstStart;

/** Configures the workbench as a whole: its perspective, that it remembers its windows, and what it opens first. */
final class ApplicationWorkbenchAdvisor extends WorkbenchAdvisor {

    private final FilesToOpen files;
    private final SingleInstance instance;
    private final Splash splash;

    ApplicationWorkbenchAdvisor(FilesToOpen files, SingleInstance instance, Splash splash) {
        this.files = files;
        this.instance = instance;
        this.splash = splash;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        OwnStylesFolder.use();
        configurer.setSaveAndRestore(true);
        configurer.setExitOnLastWindowClose(true);
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new ApplicationWorkbenchWindowAdvisor(configurer);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return MappingPerspective.ID;
    }

    @Override
    public String getMainPreferencePageId() {
        return "org.elenchus.workbench.preferences.general";
    }

    @Override
    public void postStartup() {
        Themes.followPreferences();
        ContributionLog.start();
        Autosave.start(getWorkbenchConfigurer().getWorkbench());
        UnsavedWork.start(getWorkbenchConfigurer().getWorkbench());
        splash.close();
        if (files.isEmpty()) {
            FirstStart.welcome(getWorkbenchConfigurer().getWorkbench());
        }
        Display display = getWorkbenchConfigurer().getWorkbench().getDisplay();
        files.listenTo(display);
        instance.listen(display, files::openLater);
    }

    @Override
    public void eventLoopIdle(Display display) {
        files.openWaiting();
        super.eventLoopIdle(display);
    }
}
