// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.properties;

import org.eclipse.swt.widgets.Composite;
import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;
import org.elenchus.workbench.internal.Messages;

/** What a group is called and what it is about. */
public final class GroupSection extends MapSection {

    public GroupSection() {
        super(2);
    }

    @Override
    protected void createFields(Composite grid) {
        add(TextField.line(Literals.GROUP__TITLE, Messages.group_title), grid);
        add(new WordsField(Literals.GROUP__TAGS, Messages.element_tags), grid);
        add(new ColourField(Literals.GROUP__COLOUR, Messages.group_colour), grid);
        add(TextField.area(Literals.GROUP__NOTE, Messages.element_note), grid);
    }
}
