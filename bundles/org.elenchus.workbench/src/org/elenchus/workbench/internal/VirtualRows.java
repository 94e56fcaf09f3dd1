// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.elenchus.diagram.DiagramLooks;

/** What tables have in common whose rows are made when they come into sight. */
public final class VirtualRows {

    private VirtualRows() {
    }

    /**
     * Leaves the rows to the colours of their table. The engine of themes remembers every row that it styled and sets
     * its colours back at the next change of theme, which on GTK ends the whole program where the list behind a virtual
     * row is no longer the one the row was made for. To be called before anything else fills the rows.
     */
    public static void leaveUnthemed(Table table) {
        table.addListener(SWT.SetData, event -> DiagramLooks.leaveUnthemed(event.item));
    }
}
