// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.properties;

import org.eclipse.swt.widgets.Composite;
import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;
import org.elenchus.workbench.internal.Messages;

/** What a statement says, and what it is in the map. */
public final class StatementSection extends MapSection {

    public StatementSection() {
        super(2);
    }

    @Override
    protected void createFields(Composite grid) {
        Composite left = Columns.wide(grid, getWidgetFactory(), 2);
        add(TextField.area(Literals.STATEMENT__TEXT, Messages.statement_text), left);
        Composite right = Columns.narrow(grid, getWidgetFactory(), 2);
        add(TextField.line(Literals.ELEMENT__LABEL, Messages.element_label), right);
        add(TextField.line(Literals.STATEMENT__PARTICIPANT, Messages.statement_participant), right);
        getWidgetFactory().createLabel(right, "");
        add(new FlagField(Literals.STATEMENT__MAIN, Messages.statement_main, Messages.statement_main_tip), right);
        getWidgetFactory().createLabel(right, "");
        add(new FlagField(Literals.STATEMENT__IMPLICIT, Messages.statement_implicit, Messages.statement_implicit_tip), right);
    }
}
