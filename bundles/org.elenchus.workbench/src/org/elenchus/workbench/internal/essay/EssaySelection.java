// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.essay;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.elenchus.model.argumentmap.Element;

/** What is selected in the map is what is selected in the essay, so that its properties are shown from there too. */
final class EssaySelection implements ISelectionProvider {

    private final Supplier<List<Element>> selected;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

    EssaySelection(Supplier<List<Element>> selected) {
        this.selected = selected;
    }

    /** Tells that something else is selected. */
    void changed() {
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        listeners.forEach(listener -> listener.selectionChanged(event));
    }

    @Override
    public ISelection getSelection() {
        return new StructuredSelection(selected.get());
    }

    /** Only tells again what is selected: elements are selected in the map. */
    @Override
    public void setSelection(ISelection selection) {
        changed();
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
