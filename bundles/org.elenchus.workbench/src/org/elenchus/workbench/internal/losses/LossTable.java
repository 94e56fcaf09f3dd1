// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.losses;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.LossReport.Entry;
import org.elenchus.core.spi.LossReport.Kind;
import org.elenchus.workbench.internal.Icons;
import org.elenchus.workbench.internal.Messages;

/** A loss report as a table, the gravest first, with a line above that sums it up. UI thread only. */
public final class LossTable extends Composite {

    private static final int KIND_WIDTH = 175;
    private static final int LINE_WIDTH = 55;
    private static final int WORDS = 4;

    private final Label summary;
    private final TableViewer table;

    /** @param element told the id of the element of each entry that is selected and has one */
    public LossTable(Composite parent, Consumer<String> element) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(this);
        summary = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        Composite frame = new Composite(this, SWT.NONE);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        TableColumnLayout columns = new TableColumnLayout();
        frame.setLayout(columns);
        table = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(table);
        columns.setColumnData(column(Messages.loss_kind, new KindLabels()).getColumn(), new ColumnPixelData(KIND_WIDTH));
        columns.setColumnData(column(Messages.loss_what, new WhatLabels()).getColumn(), new ColumnWeightData(WORDS));
        columns.setColumnData(column(Messages.loss_line, new LineLabels()).getColumn(), new ColumnPixelData(LINE_WIDTH));
        table.addSelectionChangedListener(event -> {
            if (event.getStructuredSelection().getFirstElement() instanceof Entry entry && entry.element() != null) {
                element.accept(entry.element());
            }
        });
        addMenu();
        clear();
    }

    private TableViewerColumn column(String title, ColumnLabelProvider labels) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(labels);
        return column;
    }

    private void addMenu() {
        Menu menu = new Menu(table.getTable());
        MenuItem copy = new MenuItem(menu, SWT.PUSH);
        copy.setText(Messages.loss_copy);
        copy.addListener(SWT.Selection, e -> copy());
        table.getTable().setMenu(menu);
    }

    /** Copies the selected rows as text, or all where none is selected. */
    private void copy() {
        IStructuredSelection selection = table.getStructuredSelection();
        List<?> rows = selection.isEmpty() ? (List<?>) table.getInput() : selection.toList();
        String text = rows.stream().map(row -> text((Entry) row)).collect(Collectors.joining("\n"));
        if (!text.isEmpty()) {
            Clipboard clipboard = new Clipboard(getDisplay());
            clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        }
    }

    private static String text(Entry entry) {
        return word(entry.kind()) + (entry.line() > 0 ? " " + NLS.bind(Messages.loss_at_line, entry.line()) : "") + ": " + entry.what();
    }

    /** Shows a report; an empty one says that nothing is lost. */
    public void show(LossReport report) {
        show(report.entries(), Messages.loss_none);
    }

    /** Shows nothing. */
    public void clear() {
        show(List.of(), "");
    }

    private void show(List<Entry> entries, String whenEmpty) {
        List<Entry> sorted = entries.stream().sorted((a, b) -> b.kind().compareTo(a.kind())).toList();
        table.setInput(sorted);
        summary.setText(entries.isEmpty() ? whenEmpty
                : NLS.bind(Messages.loss_summary, new Object[] { count(entries, Kind.LEFT_OUT), count(entries, Kind.APPROXIMATED),
                    count(entries, Kind.KEPT_AS_PROPERTY) }));
        layout();
    }

    private static long count(List<Entry> entries, Kind kind) {
        return entries.stream().filter(e -> e.kind() == kind).count();
    }

    private static String word(Kind kind) {
        return switch (kind) {
            case LEFT_OUT -> Messages.loss_left_out;
            case APPROXIMATED -> Messages.loss_approximated;
            case KEPT_AS_PROPERTY -> Messages.loss_kept;
        };
    }

    private static final class KindLabels extends ColumnLabelProvider {
        @Override
        public String getText(Object element) {
            return word(((Entry) element).kind());
        }

        @Override
        public Image getImage(Object element) {
            return Icons.image(switch (((Entry) element).kind()) {
                case LEFT_OUT -> "error";
                case APPROXIMATED -> "warning";
                case KEPT_AS_PROPERTY -> "information";
            });
        }
    }

    private static final class WhatLabels extends ColumnLabelProvider {
        @Override
        public String getText(Object element) {
            return ((Entry) element).what();
        }

        @Override
        public String getToolTipText(Object element) {
            return ((Entry) element).what();
        }
    }

    private static final class LineLabels extends ColumnLabelProvider {
        @Override
        public String getText(Object element) {
            int line = ((Entry) element).line();
            return line > 0 ? Integer.toString(line) : "";
        }
    }
}
