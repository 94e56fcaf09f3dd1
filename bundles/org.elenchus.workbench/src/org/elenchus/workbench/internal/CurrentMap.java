// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal;

import java.util.function.Consumer;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.elenchus.core.document.DocumentChange;
import org.elenchus.core.document.DocumentListener;
import org.elenchus.core.document.MapDocument;

/** Follows the map that is worked on in one window: the document of its active editor. UI thread only. */
public final class CurrentMap implements IPartListener2, DocumentListener {

    private final IWorkbenchWindow window;
    private final Consumer<DocumentChange> listener;
    private final Runnable stateListener;
    private MapDocument document;
    private IEditorPart editor;

    /**
     * Begins to follow.
     *
     * @param listener told about each change of the document, and with null that there is another document or another editor
     */
    public CurrentMap(IWorkbenchWindow window, Consumer<DocumentChange> listener) {
        this(window, listener, () -> {
        });
    }

    /**
     * Begins to follow.
     *
     * @param stateListener also told that the document's file or whether it is saved changed
     */
    public CurrentMap(IWorkbenchWindow window, Consumer<DocumentChange> listener, Runnable stateListener) {
        this.window = window;
        this.listener = listener;
        this.stateListener = stateListener;
        window.getPartService().addPartListener(this);
        take(activeEditor());
    }

    /** Ends following. */
    public void dispose() {
        window.getPartService().removePartListener(this);
        if (document != null) {
            document.removeListener(this);
            document = null;
        }
    }

    /** Null while no map is open. */
    public MapDocument document() {
        return document;
    }

    /** The editor that shows it; null while none is open. */
    public IEditorPart editor() {
        return editor;
    }

    /** The document that a part of the workbench works on, or null. */
    public static MapDocument of(Object part) {
        return part == null ? null : Adapters.adapt(part, MapDocument.class);
    }

    private IEditorPart activeEditor() {
        IWorkbenchPage page = window.getActivePage();
        return page == null ? null : page.getActiveEditor();
    }

    private void refresh() {
        IEditorPart active = activeEditor();
        if (active != editor || of(active) != document) {
            take(active);
            listener.accept(null);
        }
    }

    private void take(IEditorPart active) {
        if (document != null) {
            document.removeListener(this);
        }
        editor = active;
        document = of(active);
        if (document != null) {
            document.addListener(this);
        }
    }

    @Override
    public void documentChanged(DocumentChange change) {
        listener.accept(change);
    }

    @Override
    public void documentStateChanged(MapDocument changed) {
        stateListener.run();
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        refresh();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        refresh();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        refresh();
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        refresh();
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference part) {
        refresh();
    }
}
