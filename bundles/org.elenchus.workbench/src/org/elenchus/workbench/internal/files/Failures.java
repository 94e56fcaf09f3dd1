// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.elenchus.core.spi.FormatException;
import org.elenchus.workbench.internal.Messages;
import org.elenchus.workbench.internal.application.ProductName;

/** Tells the user what went wrong with a file: what, where, and what to do. The cause goes to the log. UI thread only. */
public final class Failures {

    private final IWorkbenchWindow window;

    public Failures(IWorkbenchWindow window) {
        this.window = window;
    }

    /** There is no such file. */
    public void missing(Path path) {
        error(Messages.open_failed_title, NLS.bind(Messages.open_missing, path), null);
    }

    /** The file is not what its format demands. */
    public void unreadable(Path path, FormatException problem) {
        String where = problem.line() > 0 ? NLS.bind(Messages.open_invalid_place, path, problem.line())
                : NLS.bind(Messages.open_invalid, path);
        error(Messages.open_failed_title, where + "\n\n" + sentence(problem.getMessage()) + "\n\n" + Messages.open_invalid_advice, problem);
    }

    /** The file cannot be read at all. */
    public void unreadable(Path path, IOException problem) {
        error(Messages.open_failed_title, NLS.bind(Messages.open_unreadable, path, reason(problem)), problem);
    }

    /** A file cannot be written; what was there before is still there. */
    public void unwritable(Path path, Exception problem) {
        error(Messages.write_failed_title, NLS.bind(Messages.write_failed, path, reason(problem)), problem);
    }

    /** Something else did not work. */
    public void say(String title, Throwable problem) {
        error(title, sentence(problem.getLocalizedMessage() == null ? problem.toString() : problem.getLocalizedMessage()),
                problem instanceof Exception e ? e : new IllegalStateException(problem));
    }

    /** The editor does not open. */
    public void cannotShow(String name, PartInitException problem) {
        error(Messages.open_failed_title, NLS.bind(Messages.open_editor_failed, name, problem.getLocalizedMessage()), problem);
    }

    private void error(String title, String message, Exception cause) {
        if (cause != null) {
            ILog.of(Failures.class).log(new Status(IStatus.WARNING, ProductName.BUNDLE, message, cause));
        }
        MessageDialog.openError(window.getShell(), title, message);
    }

    private static String reason(Exception problem) {
        if (problem instanceof AccessDeniedException) {
            return Messages.reason_denied;
        }
        if (problem instanceof NoSuchFileException) {
            return Messages.reason_no_folder;
        }
        String message = problem.getLocalizedMessage();
        return message == null || message.isBlank() ? problem.getClass().getSimpleName() : sentence(message);
    }

    private static String sentence(String message) {
        if (message == null || message.isBlank()) {
            return "";
        }
        String start = message.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + message.substring(1);
        return start.endsWith(".") || start.endsWith("?") || start.endsWith("!") ? start : start + ".";
    }
}
