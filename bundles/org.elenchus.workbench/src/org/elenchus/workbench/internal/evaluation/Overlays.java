// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.evaluation;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.elenchus.workbench.internal.Commands;

/** Lets each map that is opened in a window show its evaluation where its view says so. UI thread only. */
public final class Overlays implements IPartListener2 {

    private final IWorkbenchWindow window;

    public Overlays(IWorkbenchWindow window) {
        this.window = window;
        window.getPartService().addPartListener(this);
        IWorkbenchPage page = window.getActivePage();
        if (page != null) {
            MapEvaluation.of(page.getActiveEditor());
        }
    }

    public void dispose() {
        window.getPartService().removePartListener(this);
    }

    /** Lets the menu entry and the button follow what the active map shows. */
    static void refreshToggle() {
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        if (commands != null) {
            commands.refreshElements(Commands.SHOW_EVALUATION, null);
        }
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        follow(part);
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        follow(part);
    }

    private static void follow(IWorkbenchPartReference part) {
        if (part.getPart(false) instanceof IEditorPart editor && MapEvaluation.of(editor) != null) {
            refreshToggle();
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        if (part.getPart(false) instanceof IEditorPart editor) {
            MapEvaluation.forget(editor);
        }
    }
}
