// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.status;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineContributionItem;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.elenchus.diagram.ArgumentMapEditor;
import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.workbench.internal.CurrentMap;
import org.elenchus.workbench.internal.Messages;
import org.elenchus.workbench.internal.Selections;

/** What a window's status line says about the current map: what is selected, and how much there is of what. */
public final class StatusLine implements ISelectionListener {

    private static final int COUNTS_WIDTH = 78;
    private static final int SELECTION_WIDTH = 34;
    private static final int ZOOM_WIDTH = 8;

    private final IWorkbenchWindowConfigurer window;
    private final CurrentMap current;
    private final StatusLineContributionItem selection =
            new StatusLineContributionItem("org.elenchus.workbench.status.selection", SELECTION_WIDTH);
    private final StatusLineContributionItem zoom = new StatusLineContributionItem("org.elenchus.workbench.status.zoom", ZOOM_WIDTH);
    private final Runnable zoomed = this::showZoom;
    private ArgumentMapEditor editor;
    private final StatusLineContributionItem counts =
            new StatusLineContributionItem("org.elenchus.workbench.status.counts", COUNTS_WIDTH);

    public StatusLine(IWorkbenchWindowConfigurer window) {
        this.window = window;
        IStatusLineManager line = window.getActionBarConfigurer().getStatusLineManager();
        line.add(zoom);
        line.add(selection);
        line.add(counts);
        current = new CurrentMap(window.getWindow(), change -> mapChanged());
        window.getWindow().getSelectionService().addSelectionListener(this);
        mapChanged();
        line.update(true);
    }

    public void dispose() {
        window.getWindow().getSelectionService().removeSelectionListener(this);
        current.dispose();
        follow(null);
    }

    private void mapChanged() {
        showCounts();
        if (current.editor() != editor) {
            follow(current.editor() instanceof ArgumentMapEditor shown ? shown : null);
            showZoom();
        }
    }

    private void follow(ArgumentMapEditor other) {
        if (editor != null) {
            editor.removeZoomListener(zoomed);
        }
        editor = other;
        if (editor != null) {
            editor.addZoomListener(zoomed);
        }
    }

    private void showZoom() {
        zoom.setText(editor == null ? "" : editor.zoom());
    }

    private void showCounts() {
        counts.setText(current.document() == null ? "" : counts(current.document().map()));
    }

    static String counts(ArgumentMap map) {
        int pro = 0;
        int undercuts = 0;
        for (Argument argument : map.getArguments()) {
            pro += argument.getPolarity() == Polarity.PRO ? 1 : 0;
            undercuts += Structure.undercuts(argument) ? 1 : 0;
        }
        int con = map.getArguments().size() - pro - undercuts;
        return NLS.bind(Messages.status_counts, new Object[] { map.getStatements().size(), pro, con, undercuts });
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selected) {
        selection.setText(selected instanceof IStructuredSelection structured ? describe(structured) : "");
    }

    private static String describe(IStructuredSelection selected) {
        var elements = Selections.modelElements(selected);
        if (elements.size() > 1) {
            return NLS.bind(Messages.status_selected_several, elements.size());
        }
        return elements.isEmpty() ? "" : describe(elements.get(0));
    }

    private static String describe(EObject element) {
        if (element instanceof Statement statement) {
            int reasons = (int) statement.getIncoming().stream().filter(a -> a.getPolarity() == Polarity.PRO).count();
            return NLS.bind(Messages.status_selected_statement, reasons, statement.getIncoming().size() - reasons);
        }
        if (element instanceof Argument argument) {
            return NLS.bind(Messages.status_selected_argument, argument.getPremises().size());
        }
        return "";
    }
}
