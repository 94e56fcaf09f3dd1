// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.properties;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.workbench.internal.Messages;

/** How an argument argues: by which scheme, and how the scheme's critical questions are answered. */
public final class ArgumentSection extends MapSection {

    private static final int COLUMNS = 3;
    private static final int SCHEME_WIDTH = 300;
    private static final int LABEL_WIDTH = 230;

    public ArgumentSection() {
        super(COLUMNS);
    }

    @Override
    protected void createFields(Composite grid) {
        Composite left = column(grid, SCHEME_WIDTH);
        add(new SchemeField(), left);
        add(new ChoiceField(Literals.ARGUMENT__POLARITY, Messages.argument_polarity,
                ChoiceField.choices(Polarity.PRO, Messages.polarity_pro, Polarity.CON, Messages.polarity_con)), left);
        add(new StrengthField(Literals.ELEMENT__STRENGTH, Messages.element_strength), left);
        Composite middle = column(grid, LABEL_WIDTH);
        add(TextField.line(Literals.ELEMENT__LABEL, Messages.element_label), middle);
        getWidgetFactory().createLabel(middle, "");
        add(new FlagField(Literals.ARGUMENT__STRICT, Messages.argument_strict, Messages.argument_strict_tip), middle);
        add(new MissingPremises(), middle);
        add(new QuestionsField(), Columns.wide(grid, getWidgetFactory(), 1));
    }

    private Composite column(Composite grid, int width) {
        Composite column = Columns.narrow(grid, getWidgetFactory(), 2);
        ((GridData) column.getLayoutData()).widthHint = width;
        return column;
    }
}
