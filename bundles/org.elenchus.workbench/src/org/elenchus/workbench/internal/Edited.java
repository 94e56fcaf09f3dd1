// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal;

import org.eclipse.jface.action.IStatusLineManager;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.edit.Edit;

/** Executes edits for views and says in the status line why one is refused. */
public final class Edited {

    private Edited() {
    }

    /**
     * @param line where a refusal is shown; may be null
     * @return whether the edit was executed
     */
    public static boolean execute(MapDocument document, Edit edit, IStatusLineManager line) {
        boolean allowed = edit.refusal() == null;
        if (line != null) {
            line.setErrorMessage(edit.refusal());
        }
        if (allowed) {
            document.execute(edit);
        }
        return allowed;
    }
}
