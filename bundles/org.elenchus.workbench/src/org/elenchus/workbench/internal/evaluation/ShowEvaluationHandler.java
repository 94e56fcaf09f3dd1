// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.evaluation;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Shows on the active map what stands and what falls, or does not. */
public final class ShowEvaluationHandler extends AbstractHandler implements IElementUpdater {

    @Override
    public Object execute(ExecutionEvent event) {
        MapEvaluation active = active();
        if (active != null) {
            active.show(!active.shown().shown());
        }
        return null;
    }

    private static MapEvaluation active() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        return page == null ? null : MapEvaluation.of(page.getActiveEditor());
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        MapEvaluation active = active();
        element.setChecked(active != null && active.shown().shown());
    }
}
