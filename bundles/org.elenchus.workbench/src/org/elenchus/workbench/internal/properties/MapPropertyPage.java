// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.elenchus.core.document.DocumentChange;
import org.elenchus.core.document.DocumentListener;
import org.elenchus.core.document.MapDocument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.workbench.internal.CurrentMap;
import org.elenchus.workbench.internal.HistoryAction;
import org.elenchus.workbench.internal.Selections;

/** The properties of the selected element in tabs; those of the map while nothing is selected. */
final class MapPropertyPage extends TabbedPropertySheetPage implements DocumentListener {

    static final String CONTRIBUTOR = "org.elenchus.workbench.properties";

    private MapDocument document;
    private IWorkbenchPart source;
    private Runnable history = () -> {
    };

    MapPropertyPage() {
        super(() -> CONTRIBUTOR);
    }

    @Override
    public void setActionBars(IActionBars bars) {
        super.setActionBars(bars);
        history = HistoryAction.install(bars, () -> document);
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        source = part;
        follow(documentOf(part));
        EObject element = Selections.single(selection);
        ISelection shown = selection;
        if (document != null && (selection.isEmpty() || element instanceof MapView)) {
            shown = new StructuredSelection(document.map());
        } else if (document != null && element != null && !(element instanceof ArgumentMap)) {
            shown = new StructuredSelection(element);
        }
        super.selectionChanged(part, shown);
        history.run();
    }

    private void follow(MapDocument shown) {
        if (document == shown) {
            return;
        }
        if (document != null) {
            document.removeListener(this);
        }
        document = shown;
        if (document != null) {
            document.addListener(this);
        }
    }

    @Override
    public void documentChanged(DocumentChange change) {
        history.run();
        if (change.isWhole()) {
            super.selectionChanged(source, new StructuredSelection(document.map()));
        }
    }

    @Override
    public void dispose() {
        follow(null);
        super.dispose();
    }

    /** The document that a part works on; views work on that of the active editor. */
    static MapDocument documentOf(IWorkbenchPart part) {
        MapDocument own = CurrentMap.of(part);
        if (own != null) {
            return own;
        }
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IEditorPart editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
        return CurrentMap.of(editor);
    }
}
