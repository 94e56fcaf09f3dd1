// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal;

import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.elenchus.diagram.ArgumentMapEditor;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Identified;

/** What views ask of the editor that shows a map. UI thread only. */
public final class Editors {

    private Editors() {
    }

    /** Selects the element with an id, where the map has one, and scrolls to it. */
    public static void selectById(IEditorPart editor, ArgumentMap map, String id) {
        EObject element = find(map, id);
        if (element != null) {
            select(editor, List.of(element));
        }
    }

    /** The object of a map that has an id, or null. */
    public static EObject find(ArgumentMap map, String id) {
        for (TreeIterator<EObject> all = map.eAllContents(); all.hasNext();) {
            EObject object = all.next();
            if (object instanceof Identified identified && id.equals(identified.getId())) {
                return object;
            }
        }
        return null;
    }

    /** Selects what is drawn of the elements and scrolls to it. */
    public static void select(IEditorPart editor, List<? extends EObject> elements) {
        if (editor instanceof ArgumentMapEditor map && !elements.isEmpty()) {
            map.reveal(elements.get(0));
        }
    }
}
