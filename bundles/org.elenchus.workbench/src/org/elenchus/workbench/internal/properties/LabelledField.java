// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.properties;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;

/** A field for one feature with its name before it: two cells of the grid. */
abstract class LabelledField implements Field {

    private final EStructuralFeature feature;
    private final String label;
    private Consumer<Edit> executor;
    private EObject element;
    private boolean showing;
    private Object typing = new Object();

    LabelledField(EStructuralFeature feature, String label) {
        this.feature = feature;
        this.label = label;
    }

    @Override
    public void create(Composite grid, FormToolkit toolkit, Consumer<Edit> edits) {
        executor = edits;
        if (label != null) {
            Label name = toolkit.createLabel(grid, label);
            name.setLayoutData(new GridData(SWT.BEGINNING, isTall() ? SWT.BEGINNING : SWT.CENTER, false, false));
        }
        createControl(grid, toolkit);
    }

    /** Makes the control that shows the value. */
    abstract void createControl(Composite grid, FormToolkit toolkit);

    /** Puts a value into the control. */
    abstract void display(Object value);

    abstract Control control();

    /** Whether the name stands at the top of the control rather than beside its middle. */
    boolean isTall() {
        return false;
    }

    @Override
    public void show(EObject shown) {
        if (element != shown) {
            leave();
        }
        element = shown;
        showing = true;
        try {
            display(shown.eGet(feature));
        } finally {
            showing = false;
        }
    }

    /** Takes over a value that the user chose, as a step of undo of its own. */
    final void choose(Object value) {
        leave();
        type(value);
        leave();
    }

    /** Takes over a value that the user is typing; all of it until {@link #leave()} is one step of undo. */
    final void type(Object value) {
        if (!showing && element != null) {
            executor.accept(Edits.set(element, feature, value).mergingBy(typing));
        }
    }

    @Override
    public void leave() {
        typing = new Object();
    }

    @Override
    public void setEnabled(boolean enabled) {
        if (!control().isDisposed()) {
            control().setEnabled(enabled);
        }
    }
}
