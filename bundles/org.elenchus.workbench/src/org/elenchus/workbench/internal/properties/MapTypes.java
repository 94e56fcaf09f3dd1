// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.properties;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.views.properties.tabbed.ITypeMapper;

/** Tells the Properties view which class of the model a selected thing stands for. */
public final class MapTypes implements ITypeMapper {

    @Override
    @SuppressWarnings("rawtypes")
    public Class mapType(Object selected) {
        EObject element = Adapters.adapt(selected, EObject.class);
        return element == null ? selected.getClass() : element.getClass();
    }
}
