// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.outline;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.core.runtime.ListenerList;
import org.elenchus.workbench.internal.Selections;

/** What is selected in the outline, as elements of the map rather than as rows. */
final class OutlineSelection implements ISelectionProvider {

    private final TreeViewer tree;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

    OutlineSelection(TreeViewer tree) {
        this.tree = tree;
        tree.addSelectionChangedListener(event -> fire());
    }

    List<EObject> elements() {
        return Selections.modelElements(tree.getStructuredSelection());
    }

    private void fire() {
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        listeners.forEach(listener -> listener.selectionChanged(event));
    }

    @Override
    public ISelection getSelection() {
        return new StructuredSelection(elements());
    }

    @Override
    public void setSelection(ISelection selection) {
        tree.setSelection(selection, true);
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
