// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.essay;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.elenchus.workbench.internal.Messages;
import org.elenchus.workbench.internal.preferences.Preferences;

/** Texts that become sources: from files, and from the clipboard. UI thread only. */
final class SourceTexts {

    /** A text and what it may be called. */
    record Titled(String title, String text) {
    }

    private static final long LARGEST = 20_000_000;
    private static final int LONGEST_TITLE = 60;
    private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");

    private SourceTexts() {
    }

    /** Asks for a file of plain text or Markdown and reads it; null where the user changed their mind, or was told that it cannot be read. */
    static Titled ask(Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.SHEET);
        dialog.setText(Messages.essay_file_title);
        dialog.setFilterExtensions(new String[] { "*.txt;*.md;*.markdown;*.text", "*" });
        dialog.setFilterNames(new String[] { Messages.essay_file_texts, Messages.filter_all });
        dialog.setFilterPath(Preferences.store().getString(Preferences.LAST_FOLDER));
        String chosen = dialog.open();
        if (chosen == null) {
            return null;
        }
        Preferences.store().setValue(Preferences.LAST_FOLDER, dialog.getFilterPath());
        Path file = Path.of(chosen);
        try {
            return new Titled(file.getFileName().toString().replaceFirst("\\.[^.]+$", ""), read(file));
        } catch (IOException e) {
            MessageDialog.openError(shell, Messages.essay_file_title, NLS.bind(Messages.essay_file_failed, file, e.getMessage()));
            return null;
        }
    }

    /** The words of a file, in UTF-8, UTF-16 with its mark, or else in the old code page of Windows. */
    static String read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException(NLS.bind(Messages.essay_file_large, LARGEST / 1_000_000));
        }
        byte[] bytes = Files.readAllBytes(file);
        boolean marked = bytes.length > 1 && (bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff || bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe);
        String text = marked ? new String(bytes, StandardCharsets.UTF_16) : decoded(bytes);
        if (text.indexOf('\0') >= 0) {
            throw new IOException(Messages.essay_file_binary);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            // Not UTF-8, so an older file; every sequence of bytes has a meaning in this one.
            return new String(bytes, OLD_WINDOWS);
        }
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
