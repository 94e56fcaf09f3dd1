// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;

/** What of the model is selected, whichever part of the workbench it is selected in. */
public final class Selections {

    private Selections() {
    }

    /** The selected elements of the model, each once, in the order of the selection; empty where nothing of a map is selected. */
    public static List<EObject> modelElements(ISelection selection) {
        List<EObject> elements = new ArrayList<>();
        if (selection instanceof IStructuredSelection structured) {
            for (Object selected : structured) {
                EObject element = Adapters.adapt(selected, EObject.class);
                if (element != null && !elements.contains(element)) {
                    elements.add(element);
                }
            }
        }
        return elements;
    }

    /** The only selected element, or null where there are none or several. */
    public static EObject single(ISelection selection) {
        List<EObject> elements = modelElements(selection);
        return elements.size() == 1 ? elements.get(0) : null;
    }
}
