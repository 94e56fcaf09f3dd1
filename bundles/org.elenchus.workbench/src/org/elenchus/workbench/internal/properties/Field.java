// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.properties;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.elenchus.core.edit.Edit;

/** One thing that a section shows and lets change. UI thread only. */
interface Field {

    /**
     * Makes the controls.
     *
     * @param executor takes each change that the user makes
     */
    void create(Composite grid, FormToolkit toolkit, Consumer<Edit> executor);

    /** Shows what the element says now; never leads to an edit. */
    void show(EObject element);

    void setEnabled(boolean enabled);

    /** The user turns to something else: what is typed next is a new step of undo. */
    default void leave() {
        // Most fields have nothing unfinished.
    }
}
