// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.importing;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.spi.Input;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.workbench.internal.CurrentMap;
import org.elenchus.workbench.internal.Messages;
import org.elenchus.workbench.internal.Selections;
import org.elenchus.workbench.internal.files.MapOpener;

/** Brings maps of any format in: shows what was read and what would be lost before anything changes. */
public final class ImportWizard extends Wizard {

    private static final Point SMALLEST = new Point(980, 640);

    private final IWorkbenchWindow window;
    private final IEditorPart editor;
    private final MapDocument open;
    private final Element selected;
    private final ImportPage page;

    /** @param window its active editor and selection are offered as destinations */
    public ImportWizard(IWorkbenchWindow window) {
        this.window = window;
        IWorkbenchPage active = window.getActivePage();
        editor = active == null ? null : active.getActiveEditor();
        open = CurrentMap.of(editor);
        EObject single = editor == null ? null : Selections.single(editor.getSite().getSelectionProvider().getSelection());
        selected = single instanceof Element element ? element : null;
        page = new ImportPage(window, open, selected);
        setWindowTitle(Messages.import_title);
        setNeedsProgressMonitor(false);
    }

    /** Opens the wizard and waits until it is closed. */
    public void open() {
        dialog().open();
    }

    /** The wizard in a dialog that is not open yet. */
    public WizardDialog dialog() {
        WizardDialog dialog = new WizardDialog(window.getShell(), this);
        dialog.setMinimumPageSize(SMALLEST.x, SMALLEST.y);
        return dialog;
    }

    /** Adds files, as if the user had chosen them. Only while the wizard is open. */
    public void addFiles(Collection<Path> files) {
        page.readings().add(files.stream().map(Input::of).toList());
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        List<Reading> read = page.readings().read();
        List<ArgumentMap> maps = read.stream().map(Reading::map).toList();
        switch (page.destination()) {
            case EACH_NEW -> read.forEach(one -> show(MapDocument.of(one.map(), one.mapName())));
            case ONE_NEW -> {
                MapDocument all = MapDocument.create();
                new Joining(all, null).beside(maps);
                show(all);
            }
            case OPEN_MAP -> new Joining(open, view()).beside(maps);
            case REASONS -> new Joining(open, view()).asReasonsFor(selected, maps);
        }
        page.readings().close();
        return true;
    }

    private MapView view() {
        return Adapters.adapt(editor, MapView.class);
    }

    private void show(MapDocument document) {
        new MapOpener(window.getActivePage()).show(document);
    }

    @Override
    public boolean performCancel() {
        page.readings().close();
        return true;
    }
}
