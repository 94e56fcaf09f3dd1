// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.export;

import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.elenchus.workbench.internal.Icons;
import org.elenchus.workbench.internal.Messages;

/** Says in the status line where a figure is now. */
final class FigureDone {

    private FigureDone() {
    }

    static void tell(IWorkbenchWindow window, Path file) {
        say(window, NLS.bind(Messages.export_done, file));
    }

    /** The user changed their mind; what was there before is still there. */
    static void cancelled(IWorkbenchWindow window) {
        say(window, Messages.export_cancelled);
    }

    static void say(IWorkbenchWindow window, String message) {
        IEditorPart editor = window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
        if (editor != null) {
            editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(Icons.image("export_figure"),
                    message);
        }
    }
}
