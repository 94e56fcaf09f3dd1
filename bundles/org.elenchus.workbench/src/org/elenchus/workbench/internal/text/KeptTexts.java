// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.text;

import org.eclipse.ui.IWorkbenchWindow;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.text.TextForm;
import org.elenchus.core.text.TextForms;
import org.elenchus.workbench.internal.CurrentMap;

/** Lets the texts that are kept with maps follow these also while no view shows them. */
public final class KeptTexts {

    /** The form of text that the workbench shows. */
    static final String FORM = "argdown";

    private final CurrentMap current;

    /** Begins. */
    public KeptTexts(IWorkbenchWindow window) {
        current = new CurrentMap(window, change -> {
            if (change == null) {
                attend();
            }
        });
        attend();
    }

    private void attend() {
        MapDocument document = current == null ? null : current.document();
        if (document != null && !document.map().getProperties().isEmpty()) {
            TextForm form = TextForms.find(FORM).orElse(null);
            if (form != null && TextSession.isKept(document, form)) {
                TextSession.of(document, form);
            }
        }
    }

    public void dispose() {
        current.dispose();
    }
}
