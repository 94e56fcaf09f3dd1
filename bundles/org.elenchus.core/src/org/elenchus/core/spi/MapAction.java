// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.spi;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import org.elenchus.core.edit.Edit;
import org.elenchus.model.argumentmap.ArgumentMap;

/**
 * Something a user can do to what is selected in a map. Contributed to {@code org.elenchus.core.commands} as {@code action}, and then found in the menu
 * Scripts.
 *
 * @since 0.1
 */
public interface MapAction {
    /**
     * What it would do.
     *
     * @param map       not changed
     * @param selection objects of the map; may be empty
     * @return an edit, not executed; {@link Edit#refused} says why nothing can be done
     */
    Edit on(ArgumentMap map, List<? extends EObject> selection);
}
