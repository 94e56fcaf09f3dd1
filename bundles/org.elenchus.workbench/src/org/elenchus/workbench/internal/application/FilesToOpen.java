// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.application;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.elenchus.workbench.internal.files.MapOpener;

/** Files named on the command line, dropped on the icon, or handed over by a second start, which open as soon as there is a window. */
final class FilesToOpen {

    /** Options of the platform that take a value, which is no file. */
    private static final Set<String> WITH_VALUE = Set.of("-product", "-application", "-data", "-configuration", "-perspective", "-os",
            "-ws", "-arch", "-nl", "-dev", "-launcher", "-name", "-showsplash", "-eclipse.keyring", "-vm", "-testPluginName",
            "-testApplication", "-testproperties");

    private final List<Path> waiting;

    FilesToOpen(List<Path> files) {
        waiting = new ArrayList<>(files);
    }

    static List<Path> fromArguments(String[] arguments) {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            if (WITH_VALUE.contains(arguments[i])) {
                i++;
            } else if (!arguments[i].startsWith("-") && !arguments[i].isBlank()) {
                add(files, arguments[i]);
            }
        }
        return files;
    }

    private static void add(List<Path> files, String name) {
        try {
            files.add(Path.of(name).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            // Whatever it is, it names no file of this machine; the error dialog of a missing file says so.
            files.add(Path.of(name.replaceAll("[^\\p{Alnum}._-]", "_")).toAbsolutePath());
        }
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Also opens what the desktop asks for while the program runs (macOS). */
    void listenTo(Display display) {
        display.addListener(SWT.OpenDocument, this::documentRequested);
    }

    private void documentRequested(Event event) {
        if (event.text != null) {
            add(waiting, event.text);
        }
    }

    /** Opens what waits; called while the event loop is idle, so it has to be quick when nothing waits. */
    void openWaiting() {
        if (waiting.isEmpty()) {
            return;
        }
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null && PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0) {
            window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        }
        if (window != null && window.getActivePage() != null) {
            List<Path> files = List.copyOf(waiting);
            waiting.clear();
            MapOpener opener = new MapOpener(window.getActivePage());
            files.forEach(opener::open);
        }
    }

    /** Opens the files in the running workbench and brings its window to the front. */
    void openLater(List<Path> files) {
        waiting.addAll(files);
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window != null) {
            window.getShell().setMinimized(false);
            window.getShell().forceActive();
        }
        openWaiting();
    }
}
