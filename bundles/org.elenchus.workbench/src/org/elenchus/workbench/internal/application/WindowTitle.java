// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.application;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.elenchus.core.document.MapDocument;
import org.elenchus.workbench.internal.CurrentMap;

/** Keeps a window's title saying what is open: {@code Map title — file — Elenchus}. */
final class WindowTitle {

    private final IWorkbenchWindowConfigurer window;
    private final CurrentMap current;

    WindowTitle(IWorkbenchWindowConfigurer window) {
        this.window = window;
        current = new CurrentMap(window.getWindow(), change -> update(), this::update);
        update();
    }

    private void update() {
        window.setTitle(title(current.document(), current.editor()));
    }

    static String title(MapDocument document, IEditorPart editor) {
        StringBuilder title = new StringBuilder();
        if (document != null) {
            String name = document.map().getTitle();
            if (name != null && !name.isBlank()) {
                title.append(name.strip()).append(" \u2014 ");
            }
            title.append(document.isDirty() ? "*" : "").append(document.name()).append(" \u2014 ");
        } else if (editor != null) {
            title.append(editor.getTitle()).append(" \u2014 ");
        }
        return title.append(ProductName.NAME).toString();
    }

    void dispose() {
        current.dispose();
    }
}
