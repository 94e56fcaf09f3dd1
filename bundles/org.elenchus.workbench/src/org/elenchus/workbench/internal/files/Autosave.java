// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.files;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.elenchus.core.document.MapDocument;
import org.elenchus.workbench.internal.CurrentMap;
import org.elenchus.workbench.internal.preferences.Preferences;

/** Saves changed maps that have a file by themselves every so often, where the user wants that. */
public final class Autosave {

    private static final int MS = 1000;

    private final IWorkbench workbench;
    private final Display display;
    private final Runnable round = this::saveAll;
    private final IPropertyChangeListener settings = event -> {
        if (event.getProperty().startsWith(Preferences.AUTOSAVE)) {
            schedule();
        }
    };

    private Autosave(IWorkbench workbench) {
        this.workbench = workbench;
        display = workbench.getDisplay();
    }

    /** Begins; goes on until the workbench closes. */
    public static void start(IWorkbench workbench) {
        Autosave autosave = new Autosave(workbench);
        Preferences.store().addPropertyChangeListener(autosave.settings);
        autosave.schedule();
    }

    private void schedule() {
        boolean wanted = Preferences.store().getBoolean(Preferences.AUTOSAVE);
        display.timerExec(wanted ? Preferences.store().getInt(Preferences.AUTOSAVE_SECONDS) * MS : -1, round);
    }

    private void saveAll() {
        if (workbench.isClosing()) {
            return;
        }
        for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
            for (IWorkbenchPage page : window.getPages()) {
                for (IEditorReference reference : page.getEditorReferences()) {
                    save(reference.getEditor(false));
                }
            }
        }
        schedule();
    }

    private static void save(IEditorPart editor) {
        MapDocument document = CurrentMap.of(editor);
        if (document == null || document.path() == null || !document.isDirty()) {
            return;
        }
        try {
            document.save();
        } catch (IOException e) {
            // The map stays marked as changed; saving it by hand says what is wrong.
            ILog.of(Autosave.class).warn("A map was not saved by itself: " + document.path(), e);
        }
    }
}
