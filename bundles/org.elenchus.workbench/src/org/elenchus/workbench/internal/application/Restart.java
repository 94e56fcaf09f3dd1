// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.app.IApplication;
import org.elenchus.core.extension.Installation;

/** Starts the product anew, as after plug-ins were installed; there is no launcher that would wait for it. */
final class Restart {

    private Restart() {
    }

    /** @return what the application is to return: that it is over where the product was started, else that whoever started it do so again */
    static Object now() {
        Path home = Installation.home();
        if (home != null) {
            boolean windows = System.getProperty("os.name").startsWith("Windows");
            Path launcher = home.resolve(windows ? "elenchus.bat" : "elenchus");
            if (Files.isRegularFile(launcher)) {
                try {
                    new ProcessBuilder(launcher.toString()).inheritIO().start();
                    return IApplication.EXIT_OK;
                } catch (IOException e) {
                    ILog.of(Restart.class).error(launcher + " cannot be started: " + e.getMessage(), e);
                }
            }
        }
        return IApplication.EXIT_RESTART;
    }
}
