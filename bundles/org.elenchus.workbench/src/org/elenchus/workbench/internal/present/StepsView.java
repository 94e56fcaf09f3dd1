// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.present;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.part.ViewPart;
import org.elenchus.core.document.DocumentChange;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.present.Steps;
import org.elenchus.diagram.ArgumentMapEditor;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.workbench.internal.CurrentMap;
import org.elenchus.workbench.internal.ElementText;
import org.elenchus.workbench.internal.HistoryAction;
import org.elenchus.workbench.internal.Icons;
import org.elenchus.workbench.internal.Messages;
import org.elenchus.workbench.internal.PlainAction;
import org.elenchus.workbench.internal.Selections;
import org.elenchus.workbench.internal.VirtualRows;
import org.elenchus.workbench.internal.properties.PropertyPages;

/** The steps of the current map's presentation: dragged into an order of one's own, left out, added again. Rows are made when they come into sight. */
public final class StepsView extends ViewPart {

    public static final String ID = "org.elenchus.workbench.steps";

    private Table table;
    private CurrentMap current;
    private Runnable history;
    private List<Statement> steps = List.of();
    private boolean waiting;

    @Override
    public void createPartControl(Composite parent) {
        table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
        VirtualRows.leaveUnthemed(table);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.DefaultSelection, event -> reveal());
        table.addListener(SWT.KeyDown, this::key);
        drag();
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::addActions);
        table.setMenu(menu.createContextMenu(table));
        getViewSite().getActionBars().getToolBarManager().add(new PlainAction(Messages.steps_present, "present", this::present));
        getViewSite().getActionBars().getToolBarManager().add(new PlainAction(Messages.steps_reset, "reset_layout", () -> keep(null)));
        current = new CurrentMap(getSite().getWorkbenchWindow(), this::mapChanged);
        history = HistoryAction.install(getViewSite().getActionBars(), current::document);
        refresh();
    }

    private void addActions(IContributionManager menu) {
        menu.add(new PlainAction(Messages.steps_present, "present", this::present));
        menu.add(new PlainAction(Messages.steps_up, "move_up", () -> shift(-1)));
        menu.add(new PlainAction(Messages.steps_down, "move_down", () -> shift(1)));
        menu.add(new PlainAction(Messages.steps_remove, "remove", this::leaveOut));
        menu.add(new PlainAction(Messages.steps_add, "add", this::addSelected));
        menu.add(new PlainAction(Messages.steps_reset, "reset_layout", () -> keep(null)));
    }

    private void drag() {
        Transfer[] words = { TextTransfer.getInstance() };
        DragSource source = new DragSource(table, DND.DROP_MOVE);
        source.setTransfer(words);
        source.addListener(DND.DragSetData, event -> event.data = "steps");
        DropTarget target = new DropTarget(table, DND.DROP_MOVE);
        target.setTransfer(words);
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragOver(DropTargetEvent event) {
                event.feedback = DND.FEEDBACK_INSERT_BEFORE | DND.FEEDBACK_SCROLL;
            }

            @Override
            public void drop(DropTargetEvent event) {
                move(event.item instanceof TableItem row ? table.indexOf(row) : steps.size());
            }
        });
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.ALT) != 0 && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            event.doit = false;
            shift(event.keyCode == SWT.ARROW_UP ? -1 : 1);
        } else if (event.keyCode == SWT.DEL) {
            leaveOut();
        }
    }

    private void mapChanged(DocumentChange change) {
        if (history != null) {
            history.run();
        }
        if (!waiting && !table.isDisposed()) {
            waiting = true;
            table.getDisplay().asyncExec(this::refresh);
        }
    }

    private void refresh() {
        waiting = false;
        if (table.isDisposed() || current == null) {
            return;
        }
        MapDocument document = current.document();
        List<Statement> selected = selected();
        steps = document == null ? List.of() : Steps.of(document.map());
        table.setItemCount(steps.size());
        table.clearAll();
        select(selected);
        boolean own = document != null && Steps.own(document.map()) != null;
        setContentDescription(document == null ? Messages.steps_none : NLS.bind(own ? Messages.steps_own : Messages.steps_structure, steps.size()));
    }

    private void fill(Event event) {
        TableItem row = (TableItem) event.item;
        Statement step = steps.get(event.index);
        row.setText(event.index + 1 + "  " + ElementText.of(step));
        row.setImage(Icons.image(ElementText.icon(step)));
    }

    private List<Statement> selected() {
        return Arrays.stream(table.getSelectionIndices()).filter(i -> i < steps.size()).mapToObj(steps::get).toList();
    }

    private void select(List<Statement> statements) {
        table.setSelection(statements.stream().mapToInt(steps::indexOf).filter(i -> i >= 0).toArray());
    }

    private void reveal() {
        if (current.editor() instanceof ArgumentMapEditor editor && !selected().isEmpty()) {
            editor.goTo(selected().get(0));
        }
    }

    private void present() {
        if (current.editor() instanceof ArgumentMapEditor editor) {
            Presentation.open(editor, selected().isEmpty() ? null : selected().get(0));
        }
    }

    /** Puts the selected steps before the one at an index. */
    void move(int before) {
        List<Statement> moved = selected();
        List<Statement> order = new ArrayList<>(steps.subList(0, before));
        order.removeAll(moved);
        List<Statement> rest = new ArrayList<>(steps.subList(before, steps.size()));
        rest.removeAll(moved);
        order.addAll(moved);
        order.addAll(rest);
        keep(order);
        refresh();
        select(moved);
    }

    private void shift(int by) {
        int[] rows = table.getSelectionIndices();
        if (rows.length > 0) {
            Arrays.sort(rows);
            int before = by < 0 ? rows[0] - 1 : rows[rows.length - 1] + 2;
            if (before >= 0 && before <= steps.size()) {
                move(before);
            }
        }
    }

    private void leaveOut() {
        List<Statement> order = new ArrayList<>(steps);
        order.removeAll(selected());
        if (!order.isEmpty() && order.size() < steps.size()) {
            keep(order);
        }
    }

    private void addSelected() {
        if (current.editor() == null) {
            return;
        }
        List<Statement> order = new ArrayList<>(steps);
        Selections.modelElements(current.editor().getSite().getSelectionProvider().getSelection()).stream().filter(Statement.class::isInstance)
                .map(Statement.class::cast).filter(statement -> !order.contains(statement)).forEach(order::add);
        if (order.size() > steps.size()) {
            keep(order);
        }
    }

    private void keep(List<Statement> order) {
        if (current.document() != null && !steps.equals(order)) {
            current.document().execute(Steps.keep(current.document().map(), order));
        }
    }

    /** The steps, for tests. */
    Table table() {
        return table;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        T found = PropertyPages.adapter(type, current);
        return found != null ? found : super.getAdapter(type);
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }

    @Override
    public void dispose() {
        if (current != null) {
            current.dispose();
        }
        super.dispose();
    }
}
