// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.spi;

import java.util.Collection;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.elenchus.model.argumentmap.Element;

/** Keeps the evaluation of a map up to date while it is edited, doing no work that an edit does not call for. One thread at a time. */
public interface LiveEvaluation {
    /** The evaluation of the map as it was at the last update. */
    Evaluation current();

    /**
     * Looks at the map again.
     *
     * @param changed objects of the map that were added, removed or changed since the last update
     * @return the elements whose label or strength is now another, those that are new among them
     */
    Set<Element> update(Collection<? extends EObject> changed, Progress progress);
}
