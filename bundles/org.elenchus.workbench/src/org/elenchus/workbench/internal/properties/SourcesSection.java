// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.properties;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.widgets.Composite;
import org.elenchus.core.edit.Edits;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;
import org.elenchus.workbench.internal.Icons;
import org.elenchus.workbench.internal.Messages;

/** The texts that a map takes apart, and how they are cited. */
public final class SourcesSection extends MapSection {

    private static final int TITLE_WEIGHT = 40;
    private static final int URL_WEIGHT = 30;
    private static final int SHORT_WEIGHT = 15;

    public SourcesSection() {
        super(1);
    }

    @Override
    protected void createFields(Composite grid) {
        add(new Sources(), grid);
    }

    private static final class Sources extends TableField {

        @Override
        void createColumns() {
            cell(Messages.source_title, TITLE_WEIGHT, Literals.SOURCE__TITLE, "source");
            cell(Messages.source_year, SHORT_WEIGHT, Literals.SOURCE__YEAR, null);
            cell(Messages.source_key, SHORT_WEIGHT, Literals.SOURCE__CITATION_KEY, null);
            cell(Messages.source_url, URL_WEIGHT, Literals.SOURCE__URL, null);
        }

        private void cell(String title, int weight, EAttribute feature, String icon) {
            column(title, weight, row -> value(row, feature), icon == null ? null : row -> Icons.image(icon))
                    .setEditingSupport(new EditingSupport(table()) {
                        private final CellEditor editor = new TextCellEditor(table().getTable());

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
                            return value(row, feature);
                        }

                        @Override
                        protected void setValue(Object row, Object typed) {
                            execute(Edits.set((EObject) row, feature, "".equals(typed) ? null : typed));
                            table().refresh();
                        }
                    });
        }

        private static String value(Object row, EAttribute feature) {
            Object value = ((EObject) row).eGet(feature);
            return value == null ? "" : value.toString();
        }

        @Override
        List<? extends EObject> rows(EObject element) {
            return element instanceof ArgumentMap map ? List.copyOf(map.getSources()) : List.of();
        }
    }
}
