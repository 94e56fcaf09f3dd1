// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.properties;

import org.eclipse.swt.widgets.Composite;
import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;
import org.elenchus.model.argumentmap.PremiseKind;
import org.elenchus.workbench.internal.Messages;

/** How a statement serves an argument as a premise: what is shown while its line is selected. */
public final class PremiseSection extends MapSection {

    public PremiseSection() {
        super(1);
    }

    @Override
    protected void createFields(Composite grid) {
        Composite fields = Columns.narrow(grid, getWidgetFactory(), 2);
        add(new ChoiceField(Literals.PREMISE__KIND, Messages.premise_kind,
                ChoiceField.choices(PremiseKind.ORDINARY, Messages.premise_kind_ordinary, PremiseKind.ASSUMPTION, Messages.premise_kind_assumption,
                        PremiseKind.EXCEPTION, Messages.premise_kind_exception)),
                fields);
        add(TextField.line(Literals.PREMISE__ROLE, Messages.premise_role), fields);
        add(new FlagField(Literals.PREMISE__NEGATED, Messages.premise_negated, null), fields);
    }
}
