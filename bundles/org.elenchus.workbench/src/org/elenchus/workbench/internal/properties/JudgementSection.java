// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.properties;

import org.eclipse.swt.widgets.Composite;
import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;
import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.workbench.internal.Messages;

/** What the reader holds about a statement, and what it takes to accept it. */
public final class JudgementSection extends MapSection {

    public JudgementSection() {
        super(1);
    }

    @Override
    protected void createFields(Composite grid) {
        Composite fields = Columns.narrow(grid, getWidgetFactory(), 2);
        add(new ChoiceField(Literals.STATEMENT__STANDPOINT, Messages.statement_standpoint,
                ChoiceField.choices(Standpoint.NONE, Messages.standpoint_none, Standpoint.ACCEPTED, Messages.standpoint_accepted,
                        Standpoint.REJECTED, Messages.standpoint_rejected, Standpoint.UNDECIDED, Messages.standpoint_undecided)),
                fields);
        add(new ChoiceField(Literals.STATEMENT__STANDARD, Messages.statement_standard, Standards.choices(Messages.standard_of_map)), fields);
        add(new StrengthField(Literals.ELEMENT__STRENGTH, Messages.element_strength), fields);
    }
}
