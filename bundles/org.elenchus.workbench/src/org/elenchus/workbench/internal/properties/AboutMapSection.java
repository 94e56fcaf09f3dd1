// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.properties;

import org.eclipse.swt.widgets.Composite;
import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;
import org.elenchus.workbench.internal.Messages;

/** What a map is called, who made it, and what it is about. */
public final class AboutMapSection extends MapSection {

    public AboutMapSection() {
        super(2);
    }

    @Override
    protected void createFields(Composite grid) {
        Composite left = Columns.narrow(grid, getWidgetFactory(), 2);
        add(TextField.line(Literals.ARGUMENT_MAP__TITLE, Messages.map_title), left);
        add(new WordsField(Literals.ARGUMENT_MAP__AUTHORS, Messages.map_authors), left);
        add(TextField.line(Literals.ARGUMENT_MAP__LANGUAGE, Messages.map_language), left);
        add(new ChoiceField(Literals.ARGUMENT_MAP__STANDARD, Messages.statement_standard, Standards.choices(Messages.standard_of_evaluator)), left);
        Composite right = Columns.wide(grid, getWidgetFactory(), 2);
        add(TextField.area(Literals.ARGUMENT_MAP__DESCRIPTION, Messages.map_description), right);
    }
}
