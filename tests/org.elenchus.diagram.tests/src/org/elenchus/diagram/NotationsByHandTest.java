// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.draw2d.geometry.PrecisionPoint;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.edit.Edits;
import org.elenchus.diagram.internal.parts.Arrow;
import org.elenchus.diagram.internal.viewer.MapCanvas;
import org.elenchus.model.Point;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.rendering.scene.Part;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other notations in the editor: chosen by command, taken back, and edited where there are no junctions to hold on to. */
class NotationsByHandTest {

	@TempDir
	Path folder;

	private IWorkbenchPage page;
	private MapDocument document;
	private MapCanvas canvas;
	private Hands hands;

	@BeforeEach
	void openAMapWithOneArgument() throws Exception {
		Path file = folder.resolve("claim.argmap");
		MapDocument fresh = MapDocument.create();
		fresh.execute(Edits.addStatement(fresh.map(), "Socrates is mortal", null, null));
		fresh.execute(Edits.addReason(fresh.map().getStatements().get(0), "He is a man"));
		fresh.saveAs(file);
		page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		ArgumentMapEditor editor = (ArgumentMapEditor) page.openEditor(MapEditorInput.of(file), ArgumentMapEditor.ID);
		document = editor.document();
		canvas = editor.canvas();
		hands = new Hands(canvas.viewer().getControl());
		hands.settle(400);
		hands.takeUp();
	}

	@AfterEach
	void closeEverything() {
		page.closeAllEditors(false);
		hands.settle(100);
	}

	private void choose(String what, String id) throws Exception {
		Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand("org.elenchus.diagram.commands." + what);
		ParameterizedCommand chosen = ParameterizedCommand.generateCommand(command, java.util.Map.of("org.elenchus.diagram.which", id));
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(chosen, null);
		hands.settle(500);
	}

	@Test
	void aNotationIsTheViewsAndCanBeTakenBack() throws Exception {
		Argument argument = document.map().getArguments().get(0);
		assertThat(canvas.nodeOf(argument)).as("a junction in the box map").isNotNull();
		choose("notation", "standard");
		assertThat(document.map().getViews().get(0).getNotation()).isEqualTo("standard");
		assertThat(canvas.nodeOf(argument)).as("no junction in a standard diagram").isNull();
		assertThat(canvas.drawn().drawing().keyList().entries()).hasSize(2);
		document.undo();
		hands.settle(500);
		assertThat(canvas.nodeOf(argument)).isNotNull();
		choose("style", "greyscale");
		assertThat(document.map().getViews().get(0).getStyle()).isEqualTo("greyscale");
	}

	@Test
	void everyNotationShowsTheMap() throws Exception {
		for (String notation : List.of("standard", "toulmin", "wigmore", "aif", "carneades", "gsn", "box")) {
			choose("notation", notation);
			for (Statement statement : document.map().getStatements()) {
				assertThat(canvas.nodeOf(statement)).as("%s in %s", statement.getText(), notation).isNotNull();
			}
			assertThat(canvas.drawn().drawing().leaving(document.map().getStatements().get(1))).as(notation).hasSize(1);
		}
	}
}
