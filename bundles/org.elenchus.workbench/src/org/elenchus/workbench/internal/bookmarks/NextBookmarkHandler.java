// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.bookmarks;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.handlers.HandlerUtil;
import org.elenchus.core.bookmark.Bookmarks;
import org.elenchus.diagram.ArgumentMapEditor;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.workbench.internal.Selections;

/** Goes to the next bookmark of the map; after the last to the first. */
public final class NextBookmarkHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ArgumentMapEditor editor) {
            List<Element> bookmarks = Bookmarks.in(editor.document().map());
            EObject selected = Selections.single(editor.getSite().getSelectionProvider().getSelection());
            if (!bookmarks.isEmpty()) {
                editor.goTo(bookmarks.get((bookmarks.indexOf(selected) + 1) % bookmarks.size()));
            }
        }
        return null;
    }
}
