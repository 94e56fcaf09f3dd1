// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.bookmarks;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.elenchus.core.bookmark.Bookmarks;
import org.elenchus.diagram.ArgumentMapEditor;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.workbench.internal.Selections;

/** Puts a bookmark on what is selected in the map, or takes it away. */
public final class ToggleBookmarkHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ArgumentMapEditor editor) {
            List<Element> selected = Selections.modelElements(editor.getSite().getSelectionProvider().getSelection()).stream()
                    .map(object -> object instanceof Premise premise ? premise.getStatement() : object).filter(Element.class::isInstance)
                    .map(Element.class::cast).distinct().toList();
            if (!selected.isEmpty()) {
                editor.document().execute(Bookmarks.toggle(selected));
            }
        }
        return null;
    }
}
