// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.edit.Edit;
import org.elenchus.model.argumentmap.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests of a map that is open in an editor of the real workbench. */
abstract class OpenMap {

	final MapDocument document = MapDocument.create();
	IWorkbenchPage page;
	ArgumentMapEditor editor;
	Hands hands;

	final Statement made(Edit edit) {
		document.execute(edit);
		return (Statement) edit.result().get(0);
	}

	@BeforeEach
	final void open() throws Exception {
		page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		editor = (ArgumentMapEditor) page.openEditor(MapEditorInput.of(document), ArgumentMapEditor.ID);
		hands = new Hands(editor.canvas().viewer().getControl());
		hands.settle(400);
	}

	@AfterEach
	final void close() {
		page.closeAllEditors(false);
		hands.settle(100);
	}

	final boolean isShown(Statement statement) {
		return editor.canvas().nodeOf(statement) != null;
	}
}
