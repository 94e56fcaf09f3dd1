// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.outline;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.elenchus.model.argumentmap.ArgumentMap;

/** The outline of a map that is not open, only to look at. UI thread only. */
public final class OutlinePreview {

    private final TreeViewer tree;

    public OutlinePreview(Composite parent) {
        tree = new TreeViewer(parent, SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
        tree.setUseHashlookup(true);
        tree.setContentProvider(new OutlineTree());
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
    }

    public Control control() {
        return tree.getControl();
    }

    /** @param map null for none */
    public void show(ArgumentMap map) {
        tree.setInput(map);
        if (map != null) {
            OutlineRows.expand(tree, OutlineRows.MOST_FOUND);
        }
    }

    /** Selects the row of an element, where it has one. */
    public void select(EObject element) {
        OutlineNode row = tree.getInput() == null ? null : OutlineTree.find((ArgumentMap) tree.getInput(), element);
        if (row != null) {
            tree.setSelection(new StructuredSelection(row), true);
        }
    }
}
