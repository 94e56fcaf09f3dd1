// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.properties;

import org.eclipse.swt.widgets.Composite;
import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;
import org.elenchus.workbench.internal.Messages;

/** The reader's own remarks on an element. */
public final class NoteSection extends MapSection {

    public NoteSection() {
        super(2);
    }

    @Override
    protected void createFields(Composite grid) {
        add(new WordsField(Literals.ELEMENT__TAGS, Messages.element_tags), grid);
        add(TextField.area(Literals.ELEMENT__NOTE, Messages.element_note), grid);
    }
}
