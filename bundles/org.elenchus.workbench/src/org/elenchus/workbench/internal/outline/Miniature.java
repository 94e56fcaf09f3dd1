// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.outline;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.elenchus.diagram.ArgumentMapEditor;

/** The whole map in small under the outline, with the part in view marked; there only while an editor offers one. */
final class Miniature {

    private final SashForm sash;
    private final Composite frame;

    Miniature(SashForm sash) {
        this.sash = sash;
        frame = new Composite(sash, SWT.NONE);
        frame.setLayout(new FillLayout());
    }

    void show(IEditorPart editor) {
        for (Control child : frame.getChildren()) {
            child.dispose();
        }
        boolean shown = editor instanceof ArgumentMapEditor map && map.createOverview(frame) != null;
        frame.setVisible(shown);
        sash.layout(true);
        frame.layout(true);
    }
}
