// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.outline;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.elenchus.core.clipboard.Fragment;
import org.elenchus.diagram.ArgumentMapEditor;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.workbench.internal.Selections;

/** Adds indented lines as reasons and objections below what is selected in the map. */
public final class AddOutlineHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ArgumentMapEditor editor) {
            Shell shell = HandlerUtil.getActiveShell(event);
            AddOutlineDialog dialog = new AddOutlineDialog(shell, editor.document().map(), target(editor), copied(shell));
            if (dialog.open() == Window.OK) {
                editor.document().execute(dialog.edit());
                editor.select(dialog.edit().result());
            }
        }
        return null;
    }

    private static Element target(ArgumentMapEditor editor) {
        EObject selected = Selections.single(editor.getSite().getSelectionProvider().getSelection());
        EObject meant = selected instanceof Premise premise ? premise.getStatement() : selected;
        return meant instanceof Element element ? element : null;
    }

    /** An outline that was copied elsewhere is most likely what is meant. */
    private static String copied(Shell shell) {
        Clipboard clipboard = new Clipboard(shell.getDisplay());
        try {
            Object text = clipboard.getContents(TextTransfer.getInstance());
            return text instanceof String outline && Fragment.isBelow(outline) ? outline : "+ ";
        } finally {
            clipboard.dispose();
        }
    }
}
