// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.spi.FormatException;
import org.elenchus.diagram.ArgumentMapEditor;
import org.elenchus.diagram.MapEditorInput;
import org.elenchus.workbench.internal.CurrentMap;
import org.elenchus.workbench.internal.Editors;
import org.elenchus.workbench.internal.Messages;
import org.elenchus.workbench.internal.losses.LossDialog;

/** Opens maps in editors of one page. Files are read in the background; a file that cannot be read changes nothing but shows why. */
public final class MapOpener {

    private final IWorkbenchPage page;
    private final Failures failures;

    public MapOpener(IWorkbenchPage page) {
        this.page = page;
        failures = new Failures(page.getWorkbenchWindow());
    }

    /** Opens a file of any format that an importer reads, or shows the editor that has it open already. */
    public void open(Path file) {
        Path path = file.toAbsolutePath().normalize();
        if (showOpen(path)) {
            RecentFiles.add(path);
            return;
        }
        if (!Files.isRegularFile(path)) {
            RecentFiles.remove(path);
            failures.missing(path);
            return;
        }
        Display display = page.getWorkbenchWindow().getShell().getDisplay();
        String task = NLS.bind(Messages.open_task, path.getFileName());
        Job job = Job.create(task, (ICoreRunnable) monitor -> read(path, task, monitor, display));
        job.setUser(true);
        job.schedule();
    }

    private void read(Path path, String task, IProgressMonitor monitor, Display display) {
        try {
            ReadMap read = ReadMap.from(path, new MonitorProgress(monitor, task));
            display.asyncExec(() -> show(path, read));
        } catch (FormatException e) {
            display.asyncExec(() -> failures.unreadable(path, e));
        } catch (IOException e) {
            display.asyncExec(() -> failures.unreadable(path, e));
        } catch (java.util.concurrent.CancellationException e) {
            throw new OperationCanceledException();
        }
    }

    private void show(Path path, ReadMap read) {
        if (!read.imported()) {
            RecentFiles.add(path);
        }
        IEditorPart editor = show(read.document());
        if (read.isEssay() && editor != null) {
            showText();
        }
        if (read.losses().hasLoss() && editor != null) {
            new LossDialog(page.getWorkbenchWindow().getShell(), NLS.bind(Messages.import_losses, path.getFileName()), read.losses(),
                    id -> Editors.selectById(editor, read.document().map(), id)).open();
        }
    }

    /** A text that is still to be mapped is looked at beside its map. */
    private void showText() {
        try {
            page.showView("org.elenchus.workbench.essay");
        } catch (PartInitException e) {
            failures.cannotShow(Messages.essay_file_title, e);
        }
    }

    /** Opens an editor on a document that is no file yet, or one that has just been read. */
    public IEditorPart show(MapDocument document) {
        try {
            return page.openEditor(MapEditorInput.of(document), ArgumentMapEditor.ID);
        } catch (PartInitException e) {
            failures.cannotShow(document.name(), e);
            return null;
        }
    }

    private boolean showOpen(Path path) {
        for (IEditorReference reference : page.getEditorReferences()) {
            IEditorPart editor = reference.getEditor(true);
            MapDocument document = CurrentMap.of(editor);
            if (document != null && path.equals(document.path())) {
                page.activate(editor);
                return true;
            }
        }
        return false;
    }
}
