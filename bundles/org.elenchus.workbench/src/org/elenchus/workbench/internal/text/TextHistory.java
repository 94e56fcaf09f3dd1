// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.text;

import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.elenchus.core.document.MapDocument;
import org.elenchus.workbench.internal.Messages;

/** Undo and redo while the text is active: those of the document, once what was just typed is a part of it. */
final class TextHistory {

    private final Supplier<TextSession> session;
    private final Supplier<MapDocument> document;
    private final Action undo = action(ActionFactory.UNDO, () -> step(true));
    private final Action redo = action(ActionFactory.REDO, () -> step(false));

    TextHistory(Supplier<TextSession> session, Supplier<MapDocument> document) {
        this.session = session;
        this.document = document;
    }

    private static Action action(ActionFactory factory, Runnable body) {
        Action action = new Action() {
            @Override
            public void run() {
                body.run();
            }
        };
        action.setActionDefinitionId(factory.getCommandId());
        return action;
    }

    void install(IActionBars bars) {
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
    }

    private void step(boolean back) {
        MapDocument map = document.get();
        if (map == null || session.get() == null) {
            return;
        }
        session.get().flush();
        session.get().newStep();
        if (back) {
            map.undo();
        } else {
            map.redo();
        }
    }

    /** Undo is possible while something typed waits, too, which is no step yet. */
    void update() {
        MapDocument map = document.get();
        undo.setEnabled(map != null && (map.canUndo() || session.get() != null && session.get().isTyping()));
        undo.setText(NLS.bind(Messages.edit_undo, map == null ? "" : map.undoLabel()).strip());
        redo.setEnabled(map != null && map.canRedo());
        redo.setText(NLS.bind(Messages.edit_redo, map == null ? "" : map.redoLabel()).strip());
    }
}
