// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.problems;

import java.util.List;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.validation.Problem;
import org.elenchus.workbench.internal.CurrentMap;
import org.elenchus.workbench.internal.Edited;
import org.elenchus.workbench.internal.Editors;
import org.elenchus.workbench.internal.ElementText;
import org.elenchus.workbench.internal.HistoryAction;
import org.elenchus.workbench.internal.Icons;
import org.elenchus.workbench.internal.Messages;
import org.elenchus.workbench.internal.PlainAction;
import org.elenchus.workbench.internal.properties.PropertyPages;

/** What is wrong or doubtful in the current map, checked again after each change. */
public final class ProblemsView extends ViewPart {

    public static final String ID = "org.elenchus.workbench.problems";

    private static final int MESSAGE_WEIGHT = 3;
    private static final int ELEMENT_WEIGHT = 1;
    private static final int LEAST_COLUMN = 120;

    private TableViewer table;
    /** While a new list is put in, nothing that is selected in it is somebody's choice. */
    private boolean listing;
    private CurrentMap current;
    private Checking checking;
    private Runnable history;

    @Override
    public void createPartControl(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        TableColumnLayout columns = new TableColumnLayout();
        frame.setLayout(columns);
        table = new TableViewer(frame, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        column(columns, Messages.problems_message, MESSAGE_WEIGHT, new MessageLabels());
        column(columns, Messages.problems_element, ELEMENT_WEIGHT, new ElementLabels());
        ColumnViewerToolTipSupport.enableFor(table);
        table.addDoubleClickListener(event -> reveal(true));
        table.addSelectionChangedListener(event -> {
            if (!listing) {
                reveal(false);
            }
        });
        createMenu();
        checking = new Checking(frame.getDisplay(), this::show);
        current = new CurrentMap(getSite().getWorkbenchWindow(), change -> mapChanged());
        history = HistoryAction.install(getViewSite().getActionBars(), current::document);
        mapChanged();
    }

    private void column(TableColumnLayout columns, String title, int weight, ColumnLabelProvider labels) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, LEAST_COLUMN));
        column.setLabelProvider(labels);
    }

    private void createMenu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> {
            Problem problem = selected();
            if (problem == null) {
                return;
            }
            manager.add(new PlainAction(Messages.problems_show, "zoom_selection", () -> reveal(true)));
            if (problem.fix() != null) {
                manager.add(new PlainAction(fixLabel(problem), "quick_fix", () -> fix(problem)));
            }
        });
        table.getControl().setMenu(menu.createContextMenu(table.getControl()));
    }

    private static String fixLabel(Problem problem) {
        return NLS.bind(Messages.problems_fix, problem.fix().getLabel());
    }

    private void fix(Problem problem) {
        if (current.document() != null) {
            Edited.execute(current.document(), problem.fix(), getViewSite().getActionBars().getStatusLineManager());
        }
    }

    private void mapChanged() {
        if (history != null) {
            history.run();
        }
        MapDocument document = current == null ? null : current.document();
        checking.check(document);
    }

    private void show(List<Problem> problems) {
        if (table.getControl().isDisposed()) {
            return;
        }
        listing = true;
        Problem before = selected();
        int row = table.getTable().getSelectionIndex();
        int top = table.getTable().getTopIndex();
        table.setInput(problems);
        table.getTable().setTopIndex(top);
        if (before != null && !problems.isEmpty()) {
            Problem next = problems.stream().filter(problem -> isSame(problem, before)).findFirst().orElse(problems.get(Math.min(row, problems.size() - 1)));
            table.setSelection(new StructuredSelection(next));
        }
        listing = false;
        setContentDescription(summary(problems.size()));
        setTitleImage(Icons.image(ProblemIcons.worst(problems)));
    }

    /** Whether it is the problem from before the last change; where that is gone, the row that has come into its place is next. */
    private static boolean isSame(Problem problem, Problem before) {
        return problem.element() == before.element() && problem.rule().equals(before.rule()) && problem.message().equals(before.message());
    }

    private String summary(int count) {
        if (current.document() == null) {
            return Messages.problems_no_map;
        }
        return switch (count) {
        case 0 -> Messages.problems_none;
        case 1 -> Messages.problems_one;
        default -> NLS.bind(Messages.problems_several, count);
        };
    }

    private Problem selected() {
        return (Problem) table.getStructuredSelection().getFirstElement();
    }

    private void reveal(boolean activate) {
        Problem problem = selected();
        if (problem == null || current.editor() == null) {
            return;
        }
        Editors.select(current.editor(), List.of(problem.element()));
        if (activate) {
            getSite().getPage().activate(current.editor());
        }
    }

    /** The list, for tests. */
    public TableViewer table() {
        return table;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        T found = PropertyPages.adapter(type, current);
        return found != null ? found : super.getAdapter(type);
    }

    @Override
    public void setFocus() {
        table.getControl().setFocus();
    }

    @Override
    public void dispose() {
        checking.stop();
        if (current != null) {
            current.dispose();
        }
        super.dispose();
    }

    private static final class MessageLabels extends ColumnLabelProvider {

        @Override
        public String getText(Object row) {
            return ((Problem) row).message();
        }

        @Override
        public Image getImage(Object row) {
            return Icons.image(ProblemIcons.of((Problem) row));
        }

        @Override
        public String getToolTipText(Object row) {
            return getText(row);
        }
    }

    private static final class ElementLabels extends ColumnLabelProvider {

        @Override
        public String getText(Object row) {
            return ElementText.of(((Problem) row).element());
        }

        @Override
        public Image getImage(Object row) {
            return Icons.image(ElementText.icon(((Problem) row).element()));
        }
    }
}
