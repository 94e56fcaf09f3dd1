// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal;

import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.elenchus.core.document.MapDocument;

/** Undo or redo on the map that a view shows, for the view's part of the Edit menu. */
public final class HistoryAction extends Action {

    private final boolean undo;
    private final Supplier<MapDocument> document;

    private HistoryAction(boolean undo, Supplier<MapDocument> document) {
        this.undo = undo;
        this.document = document;
        setActionDefinitionId(undo ? ActionFactory.UNDO.getCommandId() : ActionFactory.REDO.getCommandId());
        update();
    }

    /**
     * Lets Undo and Redo work while a view is active.
     *
     * @return to be run after each change of the document
     */
    public static Runnable install(IActionBars bars, Supplier<MapDocument> document) {
        HistoryAction undo = new HistoryAction(true, document);
        HistoryAction redo = new HistoryAction(false, document);
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        return () -> {
            undo.update();
            redo.update();
        };
    }

    private void update() {
        MapDocument map = document.get();
        boolean can = map != null && (undo ? map.canUndo() : map.canRedo());
        setEnabled(can);
        String what = can ? (undo ? map.undoLabel() : map.redoLabel()) : "";
        setText(NLS.bind(undo ? Messages.edit_undo : Messages.edit_redo, what).strip());
    }

    @Override
    public void run() {
        MapDocument map = document.get();
        if (map == null) {
            return;
        }
        if (undo && map.canUndo()) {
            map.undo();
        } else if (!undo && map.canRedo()) {
            map.redo();
        }
    }
}
