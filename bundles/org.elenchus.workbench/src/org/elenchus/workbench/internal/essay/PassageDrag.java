// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.essay;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.elenchus.core.source.Passage;
import org.elenchus.core.source.SourcePassage;

/** Lets what is selected in the essay be dragged: to the map as a passage, to other programs as words. */
final class PassageDrag extends DragSourceAdapter {

    private final EssayText text;
    private Passage passage;

    private PassageDrag(EssayText text) {
        this.text = text;
    }

    static void install(EssayText text) {
        DragSource source = new DragSource(text.widget(), DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK);
        source.setTransfer(new Transfer[] { LocalSelectionTransfer.getTransfer(), TextTransfer.getInstance() });
        source.addDragListener(new PassageDrag(text));
    }

    @Override
    public void dragStart(DragSourceEvent event) {
        passage = text.widget().getSelectionCount() > 0 ? text.chosen() : null;
        event.doit = passage != null;
        if (event.doit) {
            LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(new SourcePassage(text.source(), passage)));
        }
    }

    @Override
    public void dragSetData(DragSourceEvent event) {
        event.data = TextTransfer.getInstance().isSupportedType(event.dataType) ? passage.of(text.widget().getText())
                : LocalSelectionTransfer.getTransfer().getSelection();
    }

    @Override
    public void dragFinished(DragSourceEvent event) {
        LocalSelectionTransfer.getTransfer().setSelection(null);
        passage = null;
    }
}
