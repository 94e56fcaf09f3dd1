// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.elenchus.core.document.ChangedOnDiskException;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.document.MapFiles;
import org.elenchus.core.spi.FormatException;
import org.elenchus.diagram.ArgumentMapEditor;
import org.elenchus.diagram.internal.Messages;

/** Saves the document of an editor, asks where to and whether to, and notices what other programs do to the file. */
public final class MapSaving implements IPartListener2, IWindowListener {

	private static final String SUFFIX = "." + MapFiles.EXTENSION;

	private final ArgumentMapEditor editor;
	private final MapDocument document;
	private FileTime kept;
	private boolean asking;
	private boolean disposed;

	/** Begins to watch the file whenever the editor is activated. */
	public MapSaving(ArgumentMapEditor editor, MapDocument document) {
		this.editor = editor;
		this.document = document;
		editor.getSite().getPage().addPartListener(this);
		PlatformUI.getWorkbench().addWindowListener(this);
	}

	public void dispose() {
		disposed = true;
		editor.getSite().getPage().removePartListener(this);
		PlatformUI.getWorkbench().removeWindowListener(this);
	}

	/** @return whether the document is saved now */
	public boolean save() {
		if (document.path() == null) {
			return saveAs();
		}
		return write(document.name(), () -> {
			try {
				document.save();
			} catch (ChangedOnDiskException e) {
				if (!MessageDialog.openQuestion(shell(), Messages.editor_changed_title, NLS.bind(Messages.editor_save_changed, document.name()))) {
					return false;
				}
				document.overwrite();
			}
			return true;
		});
	}

	/** @return whether the document is saved now */
	public boolean saveAs() {
		Path file = ask();
		if (file == null) {
			return false;
		}
		return write(file.getFileName().toString(), () -> {
			document.saveAs(file);
			editor.inputChanged();
			return true;
		});
	}

	private Path ask() {
		FileDialog dialog = new FileDialog(shell(), SWT.SAVE | SWT.SHEET);
		dialog.setText(Messages.editor_save_title);
		dialog.setFilterExtensions(new String[] { "*" + SUFFIX });
		dialog.setFilterNames(new String[] { Messages.editor_saveAs_filter });
		dialog.setOverwrite(true);
		Path before = document.path();
		if (before != null && before.getParent() != null) {
			dialog.setFilterPath(before.getParent().toString());
		}
		dialog.setFileName(withSuffix(document.name()));
		String chosen = dialog.open();
		if (chosen == null) {
			return null;
		}
		Path file = Path.of(withSuffix(chosen));
		boolean named = file.toString().equals(chosen);
		boolean refused = !named && Files.exists(file)
				&& !MessageDialog.openQuestion(shell(), Messages.editor_save_title, NLS.bind(Messages.editor_overwrite, file.getFileName()));
		return refused ? null : file;
	}

	private static String withSuffix(String name) {
		return name.endsWith(SUFFIX) ? name : name + SUFFIX;
	}

	private interface Writing {
		boolean run() throws IOException;
	}

	private boolean write(String name, Writing writing) {
		try {
			return writing.run();
		} catch (IOException e) {
			ILog.of(MapSaving.class).error("A map could not be saved", e);
			MessageDialog.openError(shell(), Messages.editor_save_title, NLS.bind(Messages.editor_save_failed, name, e.getMessage()));
			return false;
		}
	}

	private Shell shell() {
		return editor.getSite().getShell();
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		if (reference.getPart(false) == editor) {
			later();
		}
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		if (window == editor.getSite().getWorkbenchWindow() && window.getActivePage() != null && window.getActivePage().getActiveEditor() == editor) {
			later();
		}
	}

	/** A dialog within a change of focus would upset the window system. */
	private void later() {
		shell().getDisplay().asyncExec(() -> {
			if (!disposed) {
				lookAtFile();
			}
		});
	}

	private void lookAtFile() {
		try {
			if (asking || shell() == null || shell().isDisposed() || !document.changedOnDisk() || document.path() == null
					|| !Files.exists(document.path()) || Files.getLastModifiedTime(document.path()).equals(kept)) {
				return;
			}
			asking = true;
			if (wantsReload()) {
				document.revert();
			} else {
				kept = Files.getLastModifiedTime(document.path());
			}
		} catch (IOException | FormatException e) {
			MessageDialog.openError(shell(), Messages.editor_changed_title, NLS.bind(Messages.editor_reload_failed, document.name(), e.getMessage()));
		} finally {
			asking = false;
		}
	}

	private boolean wantsReload() {
		String question = document.isDirty() ? Messages.editor_changed_dirty : Messages.editor_changed_clean;
		return MessageDialog.open(MessageDialog.QUESTION, shell(), Messages.editor_changed_title, NLS.bind(question, document.name()), SWT.SHEET,
				Messages.editor_changed_reload, Messages.editor_changed_keep) == 0;
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// Only coming back matters.
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		// The editor is disposed of with its window.
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		// Another window has its own editors.
	}
}
