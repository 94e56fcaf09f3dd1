// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.properties;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** Yes or no: a check box with its name behind it, one cell of the grid. */
final class FlagField extends LabelledField {

    private final String text;
    private final String tip;
    private Button button;

    FlagField(EStructuralFeature feature, String text, String tip) {
        super(feature, null);
        this.text = text;
        this.tip = tip;
    }

    @Override
    void createControl(Composite grid, FormToolkit toolkit) {
        button = toolkit.createButton(grid, text, SWT.CHECK);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, e -> choose(button.getSelection()));
    }

    @Override
    void display(Object value) {
        button.setSelection(Boolean.TRUE.equals(value));
    }

    @Override
    Control control() {
        return button;
    }
}
