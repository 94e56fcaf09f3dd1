// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.properties;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** Parts of a section that stand side by side. */
final class Columns {

    private static final int FIELD_WIDTH = 340;
    private static final int GAP = 8;

    private Columns() {
    }

    /** A grid that takes the width that is left, and the height. */
    static Composite wide(Composite parent, FormToolkit toolkit, int columns) {
        return make(parent, toolkit, columns, new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    /** A grid just wide enough for names and fields. */
    static Composite narrow(Composite parent, FormToolkit toolkit, int columns) {
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, false, false);
        data.widthHint = FIELD_WIDTH;
        return make(parent, toolkit, columns, data);
    }

    private static Composite make(Composite parent, FormToolkit toolkit, int columns, GridData data) {
        Composite grid = toolkit.createComposite(parent);
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = GAP;
        grid.setLayout(layout);
        grid.setLayoutData(data);
        return grid;
    }
}
