// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.elenchus.core.document.MapDocument;
import org.elenchus.diagram.ArgumentMapEditor;
import org.elenchus.workbench.internal.files.MapOpener;

/** The workbench that the tests run in: opens maps, runs commands and lets events happen. */
public final class RunningWorkbench {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private RunningWorkbench() {
    }

    public static IWorkbenchWindow window() {
        IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return active != null ? active : PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    public static IWorkbenchPage page() {
        return window().getActivePage();
    }

    /** Opens a document in an editor and waits until it can be used. */
    public static ArgumentMapEditor open(MapDocument document) {
        IEditorPart editor = new MapOpener(page()).show(document);
        settle();
        return (ArgumentMapEditor) editor;
    }

    /** Shows a view of the perspective. */
    public static <V extends IViewPart> V view(String id, Class<V> type) {
        try {
            V view = type.cast(page().showView(id));
            settle();
            return view;
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
    }

    /** Runs a command as its menu entry or key does. */
    public static void command(String id) {
        try {
            window().getService(IHandlerService.class).executeCommand(id, null);
        } catch (Exception e) {
            throw new AssertionError(id + " cannot be run", e);
        }
        settle();
    }

    /** Closes all editors and loses what is not saved. */
    public static void closeAll() {
        page().closeAllEditors(false);
        settle();
    }

    /** Lets all events that wait be handled. */
    public static void settle() {
        Display display = Display.getCurrent();
        while (display.readAndDispatch()) {
            Thread.onSpinWait();
        }
    }

    /** Handles events until something is so; fails where it does not come to be. */
    public static void waitUntil(String what, BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long end = System.nanoTime() + PATIENCE.toNanos();
        Runnable[] wake = new Runnable[1];
        wake[0] = () -> display.timerExec(20, wake[0]);
        wake[0].run();
        try {
            while (!condition.getAsBoolean()) {
                if (System.nanoTime() > end) {
                    throw new AssertionError("waited in vain until " + what);
                }
                if (!display.readAndDispatch()) {
                    display.sleep();
                }
            }
        } finally {
            display.timerExec(-1, wake[0]);
        }
    }

    /** Does something during which nothing worse than information may be logged. */
    public static void withoutLoggedErrors(Runnable body) {
        StringBuilder logged = new StringBuilder();
        ILogListener listener = (status, plugin) -> {
            if (status.getSeverity() == IStatus.ERROR) {
                logged.append(status).append('\n');
            }
        };
        Platform.addLogListener(listener);
        try {
            body.run();
        } finally {
            Platform.removeLogListener(listener);
        }
        if (!logged.isEmpty()) {
            throw new AssertionError("errors were logged:\n" + logged);
        }
    }
}
