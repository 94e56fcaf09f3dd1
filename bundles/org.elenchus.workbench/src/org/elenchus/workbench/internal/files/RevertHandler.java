// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.files;

import java.io.IOException;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.spi.FormatException;
import org.elenchus.workbench.internal.CurrentMap;
import org.elenchus.workbench.internal.Messages;

/** Takes a map back to what its file says, after asking. */
public final class RevertHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        MapDocument document = CurrentMap.of(HandlerUtil.getActiveEditor(event));
        if (document == null || document.path() == null) {
            return null;
        }
        String question = NLS.bind(Messages.revert_question, document.path().getFileName());
        if (MessageDialog.open(MessageDialog.QUESTION, window.getShell(), Messages.revert_title, question, SWT.NONE,
                Messages.revert_button, Messages.keep_button) == 0) {
            revert(document, new Failures(window));
        }
        return null;
    }

    private static void revert(MapDocument document, Failures failures) {
        try {
            document.revert();
        } catch (FormatException e) {
            failures.unreadable(document.path(), e);
        } catch (IOException e) {
            failures.unreadable(document.path(), e);
        }
    }
}
