// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.elenchus.diagram.ArgumentMapEditor;

/** What views ask of the editor that shows a map. UI thread only. */
public final class Editors {

    private Editors() {
    }

    /** Selects what is drawn of the elements and scrolls to it. */
    public static void select(IEditorPart editor, List<? extends EObject> elements) {
        if (editor instanceof ArgumentMapEditor map && !elements.isEmpty()) {
            map.reveal(elements.get(0));
        }
    }
}
