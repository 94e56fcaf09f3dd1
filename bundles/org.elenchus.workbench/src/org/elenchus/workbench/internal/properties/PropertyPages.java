// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.properties;

import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.IContributedContentsView;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.elenchus.core.document.MapDocument;
import org.elenchus.workbench.internal.CurrentMap;

/** Makes the Properties view show the elements of a map, whichever part they are selected in. */
public final class PropertyPages {

    private PropertyPages() {
    }

    /**
     * The answer to {@code getAdapter} of a view that follows the map that is worked on: its document and its properties, or null.
     *
     * @param current null before the view is made
     */
    public static <T> T adapter(Class<T> type, CurrentMap current) {
        if (type == MapDocument.class) {
            return type.cast(current == null ? null : current.document());
        }
        if (type == IPropertySheetPage.class) {
            return type.cast(new MapPropertyPage());
        }
        if (type == IContributedContentsView.class && current != null && current.editor() != null) {
            return type.cast((IContributedContentsView) () -> (IWorkbenchPart) current.editor());
        }
        return null;
    }
}
