// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.evaluation;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.elenchus.core.document.DocumentChange;
import org.elenchus.diagram.ArgumentMapEditor;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.workbench.internal.Commands;
import org.elenchus.workbench.internal.CurrentMap;
import org.elenchus.workbench.internal.Editors;
import org.elenchus.workbench.internal.HistoryAction;
import org.elenchus.workbench.internal.Icons;
import org.elenchus.workbench.internal.Messages;
import org.elenchus.workbench.internal.Selections;
import org.elenchus.workbench.internal.properties.PropertyPages;

/** What stands and what falls in the current map, why, and what if something were otherwise. */
public final class EvaluationView extends ViewPart implements ISelectionListener {

    public static final String ID = "org.elenchus.workbench.evaluation";

    private static final int[] WEIGHTS = { 42, 33, 25 };

    private CurrentMap current;
    private Inquiry inquiry;
    private Comparison comparison;
    private EvaluationBar bar;
    private SashForm panels;
    private VerdictTable table;
    private ExplanationPanel explanation;
    private Action clear;
    private Action stop;
    private Runnable history;
    private boolean following;

    @Override
    public void createPartControl(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        frame.setLayout(layout);
        inquiry = new Inquiry(parent.getDisplay(), this::answered);
        comparison = new Comparison(parent.getDisplay(), this::compared);
        bar = new EvaluationBar(frame, inquiry);
        panels = new SashForm(frame, SWT.HORIZONTAL | SWT.SMOOTH);
        panels.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table = new VerdictTable(panels, inquiry, comparison);
        explanation = new ExplanationPanel(panels, inquiry, this::reveal, this::highlight);
        panels.setWeights(WEIGHTS);
        table.viewer().addSelectionChangedListener(event -> rowSelected());
        createMenu();
        createToolBar();
        current = new CurrentMap(getSite().getWorkbenchWindow(), this::mapChanged);
        history = HistoryAction.install(getViewSite().getActionBars(), current::document);
        getSite().getWorkbenchWindow().getSelectionService().addSelectionListener(this);
        mapChanged(null);
    }

    private void createMenu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> {
            Element selected = table.selected();
            if (selected != null && inquiry.map() != null) {
                Suppositions.fill(manager, selected, inquiry.map());
            }
        });
        Table control = table.viewer().getTable();
        control.setMenu(menu.createContextMenu(control));
    }

    private void createToolBar() {
        IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
        tools.add(new Commands(getSite().getWorkbenchWindow()).check(Commands.SHOW_EVALUATION, Messages.menu_view_evaluation, "evaluation"));
        Action compare = new Action(Messages.evaluation_compare, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                setComparing(isChecked());
            }
        };
        compare.setImageDescriptor(Icons.descriptor("compare"));
        tools.add(compare);
        clear = action(Messages.evaluation_clear, "revert", () -> inquiry.map().supposeNothing());
        stop = action(Messages.evaluation_stop, "stop", inquiry::stop);
        tools.add(clear);
        tools.add(stop);
    }

    private static Action action(String name, String icon, Runnable body) {
        Action action = new Action(name, Icons.descriptor(icon)) {
            @Override
            public void run() {
                body.run();
            }
        };
        action.setEnabled(false);
        return action;
    }

    /** Shows what all semantics say, side by side and over the whole width, or not. */
    void setComparing(boolean wanted) {
        comparison.setWanted(wanted);
        panels.setMaximizedControl(wanted ? table.viewer().getTable() : null);
        answered();
    }

    private void mapChanged(DocumentChange change) {
        if (change == null) {
            inquiry.setMap(current == null ? null : MapEvaluation.of(current.editor()));
        }
        if (history != null) {
            history.run();
        }
    }

    private void answered() {
        if (table == null || table.viewer().getControl().isDisposed()) {
            return;
        }
        bar.update();
        clear.setEnabled(inquiry.map() != null && !inquiry.map().assumptions().isEmpty());
        stop.setEnabled(inquiry.isBusy());
        if (!inquiry.isBusy() || inquiry.map() == null) {
            table.update();
            comparison.ask(inquiry);
            explanation.explain(table.selected());
        }
    }

    private void compared() {
        if (!table.viewer().getControl().isDisposed()) {
            table.update();
        }
    }

    private void rowSelected() {
        Element selected = table.selected();
        if (!following && selected != null) {
            reveal(selected);
        }
        if (selected != explanation.element()) {
            explanation.explain(selected);
        }
    }

    private void reveal(Element element) {
        if (current.editor() != null) {
            Editors.select(current.editor(), List.of(element));
            select(element);
        }
    }

    private void highlight(Collection<? extends Element> elements) {
        if (current.editor() instanceof ArgumentMapEditor map) {
            map.select(elements);
        }
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        EObject selected = part == this ? null : Selections.single(selection);
        if (selected != null && current.document() != null && CurrentMap.of(part) == current.document()) {
            select(selected);
        }
    }

    /** Selects an element's row and leaves the map alone. */
    void select(EObject element) {
        following = true;
        try {
            table.select(element);
        } finally {
            following = false;
        }
    }

    /** The row above the tables, for tests. */
    EvaluationBar bar() {
        return bar;
    }

    VerdictTable table() {
        return table;
    }

    ExplanationPanel explanation() {
        return explanation;
    }

    Inquiry inquiry() {
        return inquiry;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        T found = PropertyPages.adapter(type, current);
        return found != null ? found : super.getAdapter(type);
    }

    /** A table selects its first row when it gets the focus; nobody wants the map to go there for that. */
    @Override
    public void setFocus() {
        following = true;
        try {
            table.viewer().getControl().setFocus();
        } finally {
            following = false;
        }
    }

    @Override
    public void dispose() {
        getSite().getWorkbenchWindow().getSelectionService().removeSelectionListener(this);
        if (current != null) {
            current.dispose();
            explanation.dispose();
            comparison.dispose();
            inquiry.dispose();
        }
        super.dispose();
    }
}
