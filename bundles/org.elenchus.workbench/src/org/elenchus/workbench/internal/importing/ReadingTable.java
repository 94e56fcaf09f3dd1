// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.importing;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.elenchus.core.format.Format;
import org.elenchus.core.format.Formats;
import org.elenchus.core.spi.LossReport;
import org.elenchus.workbench.internal.Icons;
import org.elenchus.workbench.internal.Messages;

/** The inputs of an import with what was found in them; the format, guessed, can be changed. */
final class ReadingTable {

    private static final int WIDE = 5;
    private static final int MIDDLE = 4;
    private static final int NARROW = 1;

    private final Composite frame;
    private final TableViewer viewer;
    private final Readings readings;
    private final TableColumnLayout columns = new TableColumnLayout();

    ReadingTable(Composite parent, Readings readings, Runnable selectionChanged) {
        this.readings = readings;
        frame = new Composite(parent, SWT.NONE);
        frame.setLayout(columns);
        viewer = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(Messages.import_column_input, WIDE, Reading::name, ReadingTable::icon);
        column(Messages.import_column_format, MIDDLE, ReadingTable::format, r -> null).setEditingSupport(new FormatChoice());
        column(Messages.import_column_found, WIDE, ReadingTable::found, r -> null);
        column(Messages.import_column_lost, NARROW, ReadingTable::lost, r -> null);
        viewer.addSelectionChangedListener(event -> selectionChanged.run());
    }

    private TableViewerColumn column(String title, int weight, Function<Reading, String> text, Function<Reading, String> icon) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        columns.setColumnData(column.getColumn(), new ColumnWeightData(weight));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return text.apply((Reading) row);
            }

            @Override
            public Image getImage(Object row) {
                String name = icon.apply((Reading) row);
                return name == null ? null : Icons.image(name);
            }

            @Override
            public String getToolTipText(Object row) {
                Reading reading = (Reading) row;
                return reading.problem() != null ? reading.input().name() + "\n" + reading.problem() : reading.input().name();
            }
        });
        return column;
    }

    private static String icon(Reading reading) {
        return reading.isWaiting() ? "sync" : reading.problem() != null ? "error" : "map";
    }

    private static String format(Reading reading) {
        if (reading.format() != null) {
            return reading.format().name();
        }
        return reading.map() != null ? Messages.import_plain_text : "";
    }

    private static String found(Reading reading) {
        if (reading.map() == null) {
            return reading.problem() == null ? "\u2026" : reading.problem();
        }
        return org.eclipse.osgi.util.NLS.bind(Messages.import_found, reading.map().getStatements().size(), reading.map().getArguments().size());
    }

    private static String lost(Reading reading) {
        long lost = reading.losses().entries().stream().filter(e -> e.kind() != LossReport.Kind.KEPT_AS_PROPERTY).count();
        return reading.map() == null ? "" : Long.toString(lost);
    }

    Control control() {
        return frame;
    }

    /** The rows that are selected. */
    List<?> selection() {
        return viewer.getStructuredSelection().toList();
    }

    /** The row to preview: the selected one, or the only one; null where there is none. */
    Reading selected() {
        return (Reading) viewer.getStructuredSelection().getFirstElement();
    }

    /** Shows what the list holds now; what was selected stays so, and there is always something selected. */
    void refresh() {
        int at = Math.max(0, viewer.getTable().getSelectionIndex());
        List<Reading> all = readings.all();
        viewer.setInput(all);
        if (!all.isEmpty()) {
            viewer.setSelection(new StructuredSelection(all.get(Math.min(at, all.size() - 1))), true);
        }
    }

    private final class FormatChoice extends EditingSupport {

        FormatChoice() {
            super(ReadingTable.this.viewer);
        }

        @Override
        protected CellEditor getCellEditor(Object row) {
            ComboBoxViewerCellEditor editor = new ComboBoxViewerCellEditor(ReadingTable.this.viewer.getTable(), SWT.READ_ONLY);
            editor.setContentProvider(ArrayContentProvider.getInstance());
            editor.setLabelProvider(LabelProvider.createTextProvider(format -> ((Format) format).name()));
            editor.setInput(Formats.installed().importers().stream().sorted(Comparator.comparing(Format::name)).toList());
            return editor;
        }

        @Override
        protected boolean canEdit(Object row) {
            return !((Reading) row).isWaiting();
        }

        @Override
        protected Object getValue(Object row) {
            Format format = ((Reading) row).format();
            return format == null ? null : Formats.installed().importer(format.id()).orElse(null);
        }

        @Override
        protected void setValue(Object row, Object value) {
            if (value instanceof Format format) {
                readings.readAs((Reading) row, format);
            }
        }
    }
}
