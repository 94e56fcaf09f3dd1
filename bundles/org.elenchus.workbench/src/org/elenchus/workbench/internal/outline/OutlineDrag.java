// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.outline;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.elenchus.core.edit.Edit;

/** Lets rows of the outline be dragged to where they belong. */
final class OutlineDrag extends ViewerDropAdapter {

    private final Consumer<Edit> executor;

    private OutlineDrag(TreeViewer tree, Consumer<Edit> executor) {
        super(tree);
        this.executor = executor;
        setFeedbackEnabled(true);
        setScrollExpandEnabled(true);
    }

    static void install(TreeViewer tree, Consumer<Edit> executor) {
        Transfer[] transfers = { LocalSelectionTransfer.getTransfer() };
        tree.addDragSupport(DND.DROP_MOVE, transfers, new Source(tree));
        tree.addDropSupport(DND.DROP_MOVE, transfers, new OutlineDrag(tree, executor));
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        Edit edit = edit(target);
        return edit != null && edit.canExecute();
    }

    @Override
    public boolean performDrop(Object data) {
        Edit edit = edit(getCurrentTarget());
        if (edit == null || !edit.canExecute()) {
            return false;
        }
        executor.accept(edit);
        return true;
    }

    private Edit edit(Object target) {
        if (!(LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection dragged) || dragged.size() != 1
                || !(dragged.getFirstElement() instanceof OutlineNode row) || !(target instanceof OutlineNode on)) {
            return null;
        }
        OutlineMove.Place place = switch (getCurrentLocation()) {
        case LOCATION_BEFORE -> OutlineMove.Place.BEFORE;
        case LOCATION_AFTER -> OutlineMove.Place.AFTER;
        default -> OutlineMove.Place.ON;
        };
        return OutlineMove.edit(row, on, place);
    }

    private static final class Source extends DragSourceAdapter {

        private final TreeViewer tree;

        Source(TreeViewer tree) {
            this.tree = tree;
        }

        @Override
        public void dragStart(DragSourceEvent event) {
            List<?> rows = tree.getStructuredSelection().toList();
            event.doit = rows.size() == 1;
            LocalSelectionTransfer.getTransfer().setSelection(tree.getStructuredSelection());
        }

        @Override
        public void dragSetData(DragSourceEvent event) {
            event.data = LocalSelectionTransfer.getTransfer().getSelection();
        }

        @Override
        public void dragFinished(DragSourceEvent event) {
            LocalSelectionTransfer.getTransfer().setSelection(null);
        }
    }
}
