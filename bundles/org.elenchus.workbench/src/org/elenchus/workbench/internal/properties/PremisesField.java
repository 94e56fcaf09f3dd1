// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.properties;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.CheckboxCellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.elenchus.core.edit.Edits;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.PremiseKind;
import org.elenchus.workbench.internal.ElementText;
import org.elenchus.workbench.internal.Icons;
import org.elenchus.workbench.internal.Messages;

/** A row for each premise of an argument, whose role, kind and sign can be changed in place. */
final class PremisesField extends TableField {

    private static final List<PremiseKind> KINDS = List.of(PremiseKind.ORDINARY, PremiseKind.ASSUMPTION, PremiseKind.EXCEPTION);
    private static final int TEXT_WEIGHT = 60;
    private static final int ROLE_WEIGHT = 16;
    private static final int KIND_WEIGHT = 14;
    private static final int SIGN_WEIGHT = 10;

    @Override
    void createColumns() {
        column(Messages.premise_statement, TEXT_WEIGHT, row -> ElementText.of((Premise) row), row -> Icons.image(ElementText.icon((Premise) row)));
        column(Messages.premise_role, ROLE_WEIGHT, row -> text(((Premise) row).getRole()), null)
                .setEditingSupport(new Cell(Literals.PREMISE__ROLE, new TextCellEditor(table().getTable())));
        column(Messages.premise_kind, KIND_WEIGHT, row -> kind(((Premise) row).getKind()), null).setEditingSupport(new KindCell());
        column(Messages.premise_negated, SIGN_WEIGHT, row -> ((Premise) row).isNegated() ? Messages.yes : Messages.no, null)
                .setEditingSupport(new Cell(Literals.PREMISE__NEGATED, new CheckboxCellEditor(table().getTable())));
    }

    @Override
    List<? extends EObject> rows(EObject element) {
        return element instanceof Argument argument ? List.copyOf(argument.getPremises()) : List.of();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static String kind(PremiseKind kind) {
        return switch (kind) {
        case ASSUMPTION -> Messages.premise_kind_assumption;
        case EXCEPTION -> Messages.premise_kind_exception;
        default -> Messages.premise_kind_ordinary;
        };
    }

    /** A cell for one feature of a premise. */
    private class Cell extends EditingSupport {

        private final EStructuralFeature feature;
        private final CellEditor editor;

        Cell(EStructuralFeature feature, CellEditor editor) {
            super(table());
            this.feature = feature;
            this.editor = editor;
        }

        @Override
        protected CellEditor getCellEditor(Object row) {
            return editor;
        }

        @Override
        protected boolean canEdit(Object row) {
            return true;
        }

        @Override
        protected Object getValue(Object row) {
            Object value = ((Premise) row).eGet(feature);
            return value == null ? "" : value;
        }

        @Override
        protected void setValue(Object row, Object value) {
            Object stored = "".equals(value) ? null : value;
            PremisesField.this.execute(Edits.set((Premise) row, feature, stored));
            table().refresh();
        }
    }

    private final class KindCell extends Cell {

        KindCell() {
            super(Literals.PREMISE__KIND, new ComboBoxCellEditor(table().getTable(),
                    KINDS.stream().map(PremisesField::kind).toArray(String[]::new), SWT.READ_ONLY));
        }

        @Override
        protected Object getValue(Object row) {
            return KINDS.indexOf(((Premise) row).getKind());
        }

        @Override
        protected void setValue(Object row, Object value) {
            if (value instanceof Integer index && index >= 0) {
                super.setValue(row, KINDS.get(index));
            }
        }
    }
}
