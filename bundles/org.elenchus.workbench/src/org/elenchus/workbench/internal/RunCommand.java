// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Runs commands of the workbench from links and buttons. */
public final class RunCommand {

    private RunCommand() {
    }

    /** Runs it where it can be run now; a command that has nothing to do here is passed over. */
    public static void run(IServiceLocator site, String command) {
        try {
            site.getService(IHandlerService.class).executeCommand(command, null);
        } catch (NotEnabledException | NotHandledException e) {
            ILog.of(RunCommand.class).info(command + " has nothing to do here.", e);
        } catch (ExecutionException | NotDefinedException e) {
            ILog.of(RunCommand.class).error(command + " failed.", e);
        }
    }
}
