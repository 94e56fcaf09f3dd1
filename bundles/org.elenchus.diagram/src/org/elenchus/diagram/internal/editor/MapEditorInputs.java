// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.editor;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.PartInitException;
import org.elenchus.diagram.MapEditorInput;
import org.elenchus.diagram.internal.Messages;

/** Turns whatever the workbench opens an editor on into the input of a map's editor. */
public final class MapEditorInputs {

	private MapEditorInputs() {
	}

	/** @throws PartInitException where it is no file */
	public static MapEditorInput of(IEditorInput input) throws PartInitException {
		if (input instanceof MapEditorInput map) {
			return map;
		}
		if (input instanceof IPathEditorInput path) {
			return MapEditorInput.of(path.getPath().toFile().toPath());
		}
		throw new PartInitException(NLS.bind(Messages.editor_open_failed, input.getName(), input.getClass().getSimpleName()));
	}
}
