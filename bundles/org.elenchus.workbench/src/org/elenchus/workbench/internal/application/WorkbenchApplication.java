// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.application;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.elenchus.diagram.ShippedFonts;
import org.elenchus.install.Dropins;

/** The application that opens the Elenchus workbench and runs until its last window is closed. */
public final class WorkbenchApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        // Figures are drawn with Java2D in the background, which must not look for a screen of its own.
        System.setProperty("java.awt.headless", "true");
        List<Path> files = FilesToOpen.fromArguments(arguments(context));
        SingleInstance instance = SingleInstance.claim();
        if (instance == null) {
            SingleInstance.handOver(files);
            return IApplication.EXIT_OK;
        }
        Display.setAppName(ProductName.NAME);
        Display.setAppVersion(ProductName.version());
        ShippedFonts.announce();
        Dropins.load();
        Display display = PlatformUI.createDisplay();
        try (instance) {
            Splash splash = Splash.open(display, context);
            int code = PlatformUI.createAndRunWorkbench(display,
                    new ApplicationWorkbenchAdvisor(new FilesToOpen(files), instance, splash));
            if (code != PlatformUI.RETURN_RESTART) {
                return IApplication.EXIT_OK;
            }
        } finally {
            display.dispose();
        }
        return Restart.now();
    }

    private static String[] arguments(IApplicationContext context) {
        Object arguments = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return arguments instanceof String[] given ? given : new String[0];
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        Display display = workbench.getDisplay();
        display.syncExec(() -> {
            if (!display.isDisposed()) {
                workbench.close();
            }
        });
    }
}
