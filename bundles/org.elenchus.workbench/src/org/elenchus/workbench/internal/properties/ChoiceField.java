// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.properties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** One of a few values, each with a name. */
final class ChoiceField extends LabelledField {

    private final List<Object> values;
    private final List<String> names;
    private Combo combo;

    /** @param choices the name of each value, in order; the value null is allowed */
    ChoiceField(EStructuralFeature feature, String label, Map<?, String> choices) {
        super(feature, label);
        values = new ArrayList<>(choices.keySet());
        names = new ArrayList<>(choices.values());
    }

    /** Values with their names in turn. */
    static Map<Object, String> choices(Object... valuesAndNames) {
        Map<Object, String> choices = new LinkedHashMap<>();
        for (int i = 0; i < valuesAndNames.length; i += 2) {
            choices.put(valuesAndNames[i], (String) valuesAndNames[i + 1]);
        }
        return choices;
    }

    @Override
    void createControl(Composite grid, FormToolkit toolkit) {
        combo = new Combo(grid, SWT.READ_ONLY | SWT.DROP_DOWN);
        toolkit.adapt(combo, true, false);
        combo.setItems(names.toArray(String[]::new));
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        combo.addListener(SWT.Selection, e -> choose(values.get(combo.getSelectionIndex())));
        combo.addListener(SWT.MouseVerticalWheel, e -> e.doit = false);
    }

    @Override
    void display(Object value) {
        if (!values.contains(value)) {
            values.add(value);
            names.add(String.valueOf(value));
            combo.add(String.valueOf(value));
        }
        combo.select(values.indexOf(value));
    }

    @Override
    Control control() {
        return combo;
    }
}
