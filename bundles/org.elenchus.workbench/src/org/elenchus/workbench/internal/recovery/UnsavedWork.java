// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPageListener;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.elenchus.core.document.Journals;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.document.Unsaved;
import org.elenchus.workbench.internal.CurrentMap;
import org.elenchus.workbench.internal.Messages;
import org.elenchus.workbench.internal.files.MapOpener;
import org.elenchus.workbench.internal.application.ProductName;

/**
 * Keeps a journal of every map that is open in an editor, and lets go of it when its last editor closes, which asks before anything is lost. So journals that
 * are there at the start were left by a program that was killed. UI thread only.
 */
public final class UnsavedWork implements IPartListener2, IPageListener, IWindowListener, IWorkbenchListener {

    private final Map<IWorkbenchPart, MapDocument> open = new HashMap<>();
    private final Journals journals;

    UnsavedWork(Path folder) {
        journals = new Journals(folder, UnsavedWork::cannotKeep);
    }

    /** Begins; goes on until the workbench closes. */
    public static void start(IWorkbench workbench) {
        UnsavedWork work = new UnsavedWork(folder());
        workbench.addWindowListener(work);
        workbench.addWorkbenchListener(work);
        for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
            work.windowOpened(window);
        }
        workbench.getDisplay().asyncExec(() -> work.offer(workbench));
    }

    private static Path folder() {
        IPath state = Platform.getStateLocation(Platform.getBundle(ProductName.BUNDLE));
        return state.toFile().toPath().resolve("journal");
    }

    private static void cannotKeep(IOException cause) {
        ILog.of(UnsavedWork.class).error(Messages.recovery_cannot_keep, cause);
    }

    private void offer(IWorkbench workbench) {
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        if (window == null && workbench.getWorkbenchWindowCount() > 0) {
            window = workbench.getWorkbenchWindows()[0];
        }
        if (window != null && window.getActivePage() != null) {
            offer(window.getActivePage());
        }
    }

    /** Asks what is to be done with what was left, if anything was. */
    void offer(IWorkbenchPage page) {
        try {
            List<Unsaved> left = journals.left();
            if (!left.isEmpty()) {
                RecoveryDialog dialog = new RecoveryDialog(page.getWorkbenchWindow().getShell(), left);
                int answer = dialog.open();
                for (Unsaved chosen : dialog.chosen()) {
                    answer(page, chosen, answer);
                }
            }
        } catch (IOException e) {
            ILog.of(UnsavedWork.class).error(Messages.recovery_unreadable, e);
        }
    }

    private void answer(IWorkbenchPage page, Unsaved unsaved, int answer) throws IOException {
        if (answer == RecoveryDialog.RESTORE) {
            MapDocument document = unsaved.restore();
            journals.watch(document);
            closeStale(page, unsaved.path());
            new MapOpener(page).show(document);
        }
        if (answer == RecoveryDialog.RESTORE || answer == RecoveryDialog.DISCARD) {
            unsaved.discard();
        }
    }

    /** The session may have opened the file as it was saved last. */
    private static void closeStale(IWorkbenchPage page, Path path) {
        for (IEditorReference reference : page.getEditorReferences()) {
            IEditorPart editor = reference.getEditor(true);
            MapDocument document = CurrentMap.of(editor);
            if (path != null && document != null && path.equals(document.path()) && !document.isDirty()) {
                page.closeEditor(editor, false);
            }
        }
    }

    private void take(IWorkbenchPart part) {
        MapDocument document = part instanceof IEditorPart ? CurrentMap.of(part) : null;
        if (document != null && open.put(part, document) != document) {
            journals.watch(document);
        }
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        take(reference.getPart(false));
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        take(reference.getPart(false));
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        MapDocument document = open.remove(reference.getPart(false));
        if (document != null && !open.containsValue(document)) {
            journals.release(document);
        }
    }

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        window.addPageListener(this);
        for (IWorkbenchPage page : window.getPages()) {
            pageOpened(page);
        }
    }

    @Override
    public void pageOpened(IWorkbenchPage page) {
        page.addPartListener(this);
        for (IEditorReference reference : page.getEditorReferences()) {
            take(reference.getPart(false));
        }
    }

    @Override
    public boolean preShutdown(IWorkbench workbench, boolean forced) {
        return true;
    }

    /** Every editor has been asked for by now. */
    @Override
    public void postShutdown(IWorkbench workbench) {
        open.values().forEach(journals::release);
        open.clear();
    }

    @Override
    public void pageActivated(IWorkbenchPage page) {
        // It was opened before.
    }

    @Override
    public void pageClosed(IWorkbenchPage page) {
        // Its parts are closed one by one.
    }

    @Override
    public void windowActivated(IWorkbenchWindow window) {
        // It was opened before.
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
        // Work goes on elsewhere.
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
        // Its parts are closed one by one.
    }
}
