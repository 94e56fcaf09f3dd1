// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.properties;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/** Gives the diagram editor its page in the Properties view. */
public final class EditorPropertyPages implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object editor, Class<T> type) {
        return type == IPropertySheetPage.class ? type.cast(new MapPropertyPage()) : null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] { IPropertySheetPage.class };
    }
}
