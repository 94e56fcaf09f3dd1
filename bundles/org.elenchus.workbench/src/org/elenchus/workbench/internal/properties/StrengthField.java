// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.properties;

import java.util.Locale;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.elenchus.workbench.internal.Messages;

/** A number from 0 to 1, or nothing. */
final class StrengthField extends TextField {

    StrengthField(EStructuralFeature feature, String label) {
        super(feature, label);
    }

    @Override
    void createControl(Composite grid, FormToolkit toolkit) {
        super.createControl(grid, toolkit);
        Text text = (Text) control();
        text.setMessage(Messages.strength_hint);
        text.setToolTipText(Messages.strength_tip);
    }

    @Override
    Object fromText(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            double value = Double.parseDouble(typed.strip().replace(',', '.'));
            return value >= 0 && value <= 1 ? (Object) value : INVALID;
        } catch (NumberFormatException e) {
            return INVALID;
        }
    }

    @Override
    String toText(Object value) {
        return value instanceof Double number ? String.format(Locale.ROOT, "%s", number) : "";
    }
}
