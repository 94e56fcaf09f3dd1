// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.scripting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.elenchus.core.script.Script;
import org.elenchus.core.script.Scripts;
import org.elenchus.workbench.internal.Messages;

/** Scripts ▸ Run Script File: asks for a file and runs it on the map in front. */
public final class RunScriptFileHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN);
        dialog.setText(Messages.scripts_choose);
        String[] endings = Scripts.endings().stream().map(ending -> "*." + ending).toArray(String[]::new);
        dialog.setFilterExtensions(new String[] {String.join(";", endings), "*.*"});
        Path folder = Scripts.folder();
        if (Files.isDirectory(folder)) {
            dialog.setFilterPath(folder.toString());
        }
        String chosen = dialog.open();
        if (chosen != null) {
            try {
                new RunScript(window).run(new Script(chosen, Files.readString(Path.of(chosen))));
            } catch (IOException e) {
                MessageDialog.openError(window.getShell(), Messages.scripts_title, NLS.bind(Messages.scripts_unreadable, chosen, e.getMessage()));
            }
        }
        return null;
    }
}
