// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.properties;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.elenchus.core.edit.Edit;

/** The parts of an element as rows of a table. */
abstract class TableField implements Field {

    private static final int LEAST_HEIGHT = 60;
    private static final int LEAST_COLUMN = 60;

    private TableColumnLayout columns;
    private TableViewer table;
    private Consumer<Edit> executor;

    @Override
    public void create(Composite grid, FormToolkit toolkit, Consumer<Edit> edits) {
        executor = edits;
        Composite frame = toolkit.createComposite(grid);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.minimumHeight = LEAST_HEIGHT;
        data.heightHint = LEAST_HEIGHT;
        frame.setLayoutData(data);
        columns = new TableColumnLayout();
        frame.setLayout(columns);
        table = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        Table control = table.getTable();
        control.setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        createColumns();
    }

    abstract void createColumns();

    /** The rows for an element. */
    abstract List<? extends EObject> rows(EObject element);

    /** A column as wide, beside the others, as its weight says. */
    final TableViewerColumn column(String title, int weight, Function<Object, String> text, Function<Object, Image> image) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, LEAST_COLUMN));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return text.apply(row);
            }

            @Override
            public Image getImage(Object row) {
                return image == null ? null : image.apply(row);
            }

            @Override
            public String getToolTipText(Object row) {
                return text.apply(row);
            }
        });
        return column;
    }

    final void execute(Edit edit) {
        executor.accept(edit);
    }

    final TableViewer table() {
        return table;
    }

    @Override
    public void show(EObject element) {
        if (!table.isCellEditorActive()) {
            List<? extends EObject> rows = rows(element);
            if (rows.equals(table.getInput())) {
                table.refresh();
            } else {
                table.setInput(rows);
            }
        }
    }

    @Override
    public void setEnabled(boolean enabled) {
        table.getTable().setEnabled(enabled);
    }
}
