// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.scripting;

import java.nio.file.Path;
import java.util.regex.Pattern;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.elenchus.core.script.Script;
import org.elenchus.core.script.ScriptPermissions;
import org.elenchus.workbench.internal.Messages;

/** Asks for what a script, by its text, wants beyond the map. What is not allowed here the script cannot do, whatever its text says. */
final class PermissionPrompt {
    private static final Pattern WRITES = Pattern.compile("\\b(?:files\\s*\\.\\s*write|map\\s*\\.\\s*export)\\b");
    private static final Pattern READS = Pattern.compile("\\bfiles\\s*\\.\\s*read\\b");
    private static final Pattern FETCHES = Pattern.compile("\\bnetwork\\s*\\.\\s*get\\b");

    private final Shell shell;

    PermissionPrompt(Shell shell) {
        this.shell = shell;
    }

    /** What the user allows; null where the script is not to run at all. */
    ScriptPermissions ask(Script script) {
        Path write = null;
        Path read = null;
        if (WRITES.matcher(script.text()).find()) {
            write = folder(NLS.bind(Messages.scripts_allow_write, script.name()));
            if (write == null) {
                return null;
            }
        }
        if (READS.matcher(script.text()).find()) {
            read = folder(NLS.bind(Messages.scripts_allow_read, script.name()));
            if (read == null) {
                return null;
            }
        }
        boolean network = FETCHES.matcher(script.text()).find();
        if (network && !isAllowed(NLS.bind(Messages.scripts_allow_network, script.name()))) {
            return null;
        }
        return new ScriptPermissions(read, write, network, false);
    }

    private Path folder(String message) {
        DirectoryDialog dialog = new DirectoryDialog(shell, SWT.SAVE);
        dialog.setText(Messages.scripts_title);
        dialog.setMessage(message);
        String chosen = dialog.open();
        return chosen == null ? null : Path.of(chosen);
    }

    private boolean isAllowed(String question) {
        return MessageDialog.open(MessageDialog.QUESTION, shell, Messages.scripts_title, question, SWT.SHEET, Messages.scripts_allow,
                IDialogConstants.CANCEL_LABEL) == 0;
    }
}
