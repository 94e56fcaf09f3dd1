// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.editor;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.elenchus.diagram.MapEditorInput;

/** Finds the files again that were open when the workbench was closed. */
public final class MapEditorInputFactory implements IElementFactory {

	/** As contributed to org.eclipse.ui.elementFactories. */
	public static final String ID = "org.elenchus.diagram.editorInputs";
	/** Key of the file in a memento. */
	public static final String FILE = "file";

	@Override
	public IAdaptable createElement(IMemento memento) {
		String file = memento.getString(FILE);
		try {
			return file == null ? null : MapEditorInput.of(Path.of(file));
		} catch (InvalidPathException e) {
			ILog.of(MapEditorInputFactory.class).warn("The file that was open cannot be found again: " + file, e);
			return null;
		}
	}
}
