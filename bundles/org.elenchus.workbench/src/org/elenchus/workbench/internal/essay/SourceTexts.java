// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.essay;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.elenchus.core.source.SourceReaders;
import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.SourceText;
import org.elenchus.workbench.internal.Messages;
import org.elenchus.workbench.internal.preferences.Preferences;

/** Texts that become sources: from files, and from the clipboard. UI thread only. */
final class SourceTexts {

    /** A text and what it may be called. */
    record Titled(String title, String text) {
    }

    private static final int LONGEST_TITLE = 60;

    private SourceTexts() {
    }

    /** Asks for a document of any kind whose words can be read; null where the user changed their mind, or was told that it cannot be read. */
    static Titled ask(Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.SHEET);
        dialog.setText(Messages.essay_file_title);
        dialog.setFilterExtensions(new String[] { SourceReaders.extensions().stream().map(e -> "*." + e).collect(Collectors.joining(";")), "*" });
        dialog.setFilterNames(new String[] { Messages.essay_file_texts, Messages.filter_all });
        dialog.setFilterPath(Preferences.store().getString(Preferences.LAST_FOLDER));
        String chosen = dialog.open();
        if (chosen == null) {
            return null;
        }
        Preferences.store().setValue(Preferences.LAST_FOLDER, dialog.getFilterPath());
        return read(shell, Path.of(chosen));
    }

    /** Reads a document in the background while the user waits; null where they were told that it cannot be read. */
    static Titled read(Shell shell, Path file) {
        SourceText[] read = new SourceText[1];
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                try {
                    read[0] = SourceReaders.read(Input.of(file));
                } catch (FormatException | IOException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            MessageDialog.openError(shell, Messages.essay_file_title, NLS.bind(Messages.essay_file_failed, file, e.getCause().getMessage()));
            return null;
        } catch (InterruptedException e) {
            return null;
        }
        String name = file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
        return new Titled(read[0].title() == null ? name : read[0].title(), read[0].text());
    }

    /** What the clipboard holds, called by its first line; null where it holds no text. */
    static Titled pasted(Shell shell) {
        Clipboard clipboard = new Clipboard(shell.getDisplay());
        try {
            String text = (String) clipboard.getContents(TextTransfer.getInstance());
            return text == null || text.isBlank() ? null : new Titled(title(text), text);
        } finally {
            clipboard.dispose();
        }
    }

    private static String title(String text) {
        String line = text.strip().lines().findFirst().orElse("").strip().replaceFirst("^#+\\s*", "");
        return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE).strip() + "…";
    }
}
