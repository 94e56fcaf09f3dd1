// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.properties;

import java.util.function.Supplier;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.IContributedContentsView;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/** Makes the Properties view show the elements of a map, whichever part they are selected in. */
public final class PropertyPages {

    private PropertyPages() {
    }

    /** The answer of a view to {@code getAdapter} as far as properties are concerned, or null. */
    public static <T> T adapter(Class<T> type, Supplier<IEditorPart> editor) {
        if (type == IPropertySheetPage.class) {
            return type.cast(new MapPropertyPage());
        }
        if (type == IContributedContentsView.class && editor.get() != null) {
            return type.cast((IContributedContentsView) () -> (IWorkbenchPart) editor.get());
        }
        return null;
    }
}
