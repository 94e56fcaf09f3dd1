// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.evaluation;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.elenchus.core.spi.Explanation.Influence;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.workbench.internal.ElementText;
import org.elenchus.workbench.internal.Messages;
import org.elenchus.workbench.internal.VirtualRows;

/** What each leaf below an element does to it, the greatest first; and what if the leaf were seen otherwise. */
final class LeavesTable {

    private static final int EFFECT_WIDTH = 126;
    private static final int SUPPOSED_WIDTH = 96;
    private static final int LEAF_WIDTH = 160;
    /** What would be written as zero. */
    private static final double LEAST_EFFECT = 0.005;

    private final TableViewer table;
    private final Inquiry inquiry;
    private double greatest = 1;

    LeavesTable(Composite parent, Inquiry inquiry, Consumer<Element> reveal) {
        this.inquiry = inquiry;
        table = new TableViewer(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL | SWT.VIRTUAL);
        VirtualRows.leaveUnthemed(table.getTable());
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(table);
        column(Messages.evaluation_effect, EFFECT_WIDTH, leaf -> String.format("%+.2f", leaf.effect()),
                leaf -> VerdictImages.effect(leaf.effect() / greatest));
        column(Messages.evaluation_leaf, LEAF_WIDTH, leaf -> ElementText.of(leaf.leaf()).replaceAll("\\s+", " "), null);
        column(Messages.evaluation_suppose, SUPPOSED_WIDTH, leaf -> Suppositions.name(leaf.leaf(), supposed(leaf)), null)
                .setEditingSupport(new Cell());
        table.addDoubleClickListener(event -> {
            if (table.getStructuredSelection().getFirstElement() instanceof Influence leaf) {
                reveal.accept(leaf.leaf());
            }
        });
    }

    private TableViewerColumn column(String title, int width, Function<Influence, String> text, Function<Influence, Image> image) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return text.apply((Influence) row);
            }

            @Override
            public Image getImage(Object row) {
                return image == null ? null : image.apply((Influence) row);
            }

            @Override
            public String getToolTipText(Object row) {
                return tip((Influence) row);
            }
        });
        return column;
    }

    private static String tip(Influence leaf) {
        String words = ElementText.of(leaf.leaf());
        return leaf.accepted() == null || leaf.rejected() == null ? words
                : words + "\n" + NLS.bind(Messages.evaluation_leaf_tip, Verdict.word(leaf.accepted()), Verdict.word(leaf.rejected()));
    }

    private Standpoint supposed(Influence leaf) {
        return inquiry.map() == null ? null : inquiry.map().assumptions().get(leaf.leaf());
    }

    /** Bars are as long as they are beside the longest. */
    void show(List<Influence> influences) {
        table.cancelEditing();
        List<Influence> felt = influences.stream().filter(LeavesTable::isFelt).toList();
        greatest = felt.stream().mapToDouble(leaf -> Math.abs(leaf.effect())).max().orElse(1);
        table.setInput(felt);
    }

    private static boolean isFelt(Influence leaf) {
        return Math.abs(leaf.effect()) >= LEAST_EFFECT || leaf.accepted() != leaf.rejected();
    }

    void refresh() {
        table.refresh();
    }

    TableViewer viewer() {
        return table;
    }

    /** Supposes something of a leaf. */
    private final class Cell extends EditingSupport {

        private final ComboBoxCellEditor editor;

        Cell() {
            super(table);
            editor = new ComboBoxCellEditor(table.getTable(), new String[0], SWT.READ_ONLY);
            editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
        }

        @Override
        protected CellEditor getCellEditor(Object row) {
            Statement leaf = ((Influence) row).leaf();
            editor.setItems(Suppositions.VALUES.stream().map(value -> Suppositions.name(leaf, value)).toArray(String[]::new));
            return editor;
        }

        @Override
        protected boolean canEdit(Object row) {
            return inquiry.map() != null;
        }

        @Override
        protected Object getValue(Object row) {
            return Suppositions.VALUES.indexOf(supposed((Influence) row));
        }

        @Override
        protected void setValue(Object row, Object index) {
            if (index instanceof Integer value && value >= 0) {
                inquiry.map().suppose(((Influence) row).leaf(), Suppositions.VALUES.get(value));
            }
        }
    }
}
