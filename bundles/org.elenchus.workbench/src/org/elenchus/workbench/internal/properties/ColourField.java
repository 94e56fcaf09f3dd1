// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.properties;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.preference.ColorSelector;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.elenchus.rendering.scene.Rgb;
import org.elenchus.workbench.internal.Messages;

/** A colour written as {@code #rrggbb}, or the style's own. */
final class ColourField extends LabelledField {

    private static final RGB OF_STYLE = new RGB(216, 220, 226);

    private Composite cell;
    private ColorSelector colour;
    private Button reset;

    ColourField(EStructuralFeature feature, String label) {
        super(feature, label);
    }

    @Override
    void createControl(Composite grid, FormToolkit toolkit) {
        cell = toolkit.createComposite(grid);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        cell.setLayout(layout);
        cell.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        colour = new ColorSelector(cell);
        colour.addListener(event -> choose(hex(colour.getColorValue())));
        reset = toolkit.createButton(cell, Messages.group_colour_of_style, SWT.PUSH);
        reset.addListener(SWT.Selection, e -> choose(null));
    }

    private static String hex(RGB rgb) {
        return new Rgb(rgb.red, rgb.green, rgb.blue, 255).hex();
    }

    @Override
    void display(Object value) {
        colour.setColorValue(value == null ? OF_STYLE : rgb((String) value));
        reset.setEnabled(value != null);
    }

    private static RGB rgb(String text) {
        try {
            Rgb colour = Rgb.parse(text);
            return new RGB(colour.red(), colour.green(), colour.blue());
        } catch (IllegalArgumentException e) {
            // What a file says is no colour; validation reports it, and the field shows the style's.
            return OF_STYLE;
        }
    }

    @Override
    Control control() {
        return cell;
    }
}
