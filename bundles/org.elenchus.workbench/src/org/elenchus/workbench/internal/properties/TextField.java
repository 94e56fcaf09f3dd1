// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.properties;

import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** Words, on one line or on several. */
class TextField extends LabelledField {

    private static final int LEAST_WIDTH = 120;
    private static final int LEAST_HEIGHT = 54;

    private final boolean multiline;
    private Text text;

    private TextField(EStructuralFeature feature, String label, boolean multiline) {
        super(feature, label);
        this.multiline = multiline;
    }

    static TextField line(EStructuralFeature feature, String label) {
        return new TextField(feature, label, false);
    }

    static TextField area(EStructuralFeature feature, String label) {
        return new TextField(feature, label, true);
    }

    /** For features whose value is not a string; see {@link #toText} and {@link #fromText}. */
    TextField(EStructuralFeature feature, String label) {
        this(feature, label, false);
    }

    @Override
    void createControl(Composite grid, FormToolkit toolkit) {
        int style = SWT.BORDER | (multiline ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE);
        text = toolkit.createText(grid, "", style);
        text.setData(FormToolkit.KEY_DRAW_BORDER, Boolean.FALSE);
        GridData data = new GridData(SWT.FILL, multiline ? SWT.FILL : SWT.CENTER, true, multiline);
        data.widthHint = LEAST_WIDTH;
        if (multiline) {
            data.minimumHeight = LEAST_HEIGHT;
            data.heightHint = LEAST_HEIGHT;
        }
        text.setLayoutData(data);
        text.addModifyListener(e -> typed());
        text.addListener(SWT.FocusOut, e -> leave());
        text.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                e.doit = true;
            }
        });
    }

    private void typed() {
        Object value = fromText(text.getText());
        if (value != INVALID) {
            type(value);
        }
    }

    /** Stands for words that are no value, which are left alone until they are one. */
    static final Object INVALID = new Object();

    Object fromText(String typed) {
        return typed.isEmpty() ? null : typed;
    }

    String toText(Object value) {
        return Objects.toString(value, "");
    }

    @Override
    void display(Object value) {
        String shown = toText(value);
        // What is being typed is not put back in another form while the caret is in it.
        boolean same = text.isFocusControl() && Objects.equals(fromText(text.getText()), value);
        if (!same && !text.getText().equals(shown)) {
            text.setText(shown);
            text.setSelection(text.isFocusControl() ? shown.length() : 0);
        }
    }

    @Override
    Control control() {
        return text;
    }

    @Override
    boolean isTall() {
        return multiline;
    }
}
