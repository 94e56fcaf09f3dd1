// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.document.MapFiles;
import org.elenchus.core.edit.Edits;
import org.elenchus.diagram.internal.parts.NodePart;
import org.elenchus.diagram.internal.viewer.MapCanvas;
import org.elenchus.model.Point;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Part;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The editor in the real workbench, used with keys and mouse alone. */
class EditingByHandTest {

	@TempDir
	Path folder;

	private Path file;
	private IWorkbenchPage page;
	private ArgumentMapEditor editor;
	private MapDocument document;
	private Hands hands;

	@BeforeEach
	void openAMapWithOneClaim() throws Exception {
		file = folder.resolve("claim.argmap");
		MapDocument fresh = MapDocument.create();
		fresh.execute(Edits.addStatement(fresh.map(), "Socrates is mortal", null, null));
		fresh.saveAs(file);
		page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		open();
	}

	private void open() throws Exception {
		editor = (ArgumentMapEditor) page.openEditor(MapEditorInput.of(file), ArgumentMapEditor.ID);
		document = editor.document();
		hands = new Hands(canvas().viewer().getControl());
		hands.settle(400);
		hands.takeUp();
	}

	@AfterEach
	void closeEverything() {
		hands.settle(350);
		assertTheCanvasShowsTheMap();
		page.closeAllEditors(false);
		hands.settle(100);
	}

	/** Whatever was done: each box has the words of its statement. */
	private void assertTheCanvasShowsTheMap() {
		if (page.getActiveEditor() != editor) {
			return;
		}
		for (Statement statement : document.map().getStatements()) {
			NodePart node = canvas().nodeOf(statement);
			assertThat(wordsSeen(node.partFigure().part())).isEqualTo(statement.getText().replaceAll("\\s+", " "));
		}
	}

	private static String wordsSeen(Part part) {
		return part.marks().stream().filter(Mark.Text.class::isInstance).map(mark -> ((Mark.Text) mark).text().strip()).collect(Collectors.joining(" "));
	}

	private MapCanvas canvas() {
		return editor.canvas();
	}

	private Statement statement(String text) {
		return document.map().getStatements().stream().filter(s -> text.equals(s.getText())).findFirst()
				.orElseThrow(() -> new AssertionError("no statement " + text + " among "
						+ document.map().getStatements().stream().map(Statement::getText).toList()));
	}

	private static Argument argumentFrom(Statement premise) {
		return (Argument) premise.getUsages().get(0).eContainer();
	}

	/** Where an element is drawn, in pixels of the canvas. */
	private Rectangle box(Element element) {
		NodePart part = canvas().nodeOf(element);
		Rectangle box = part.getFigure().getBounds().getCopy();
		part.getFigure().translateToAbsolute(box);
		return box;
	}

	private void click(Element element) {
		hands.click(box(element).getCenter().x, box(element).getCenter().y);
	}

	private void write(String text) {
		hands.type(text);
		hands.key(SWT.CR);
		hands.settle(350);
		assertTheCanvasShowsTheMap();
	}

	@Test
	void tabAddsAReasonAndShiftTabAnObjection() {
		hands.key(SWT.HOME);
		assertThat(canvas().selection()).containsExactly(statement("Socrates is mortal"));
		hands.key(SWT.TAB);
		write("all men are");
		hands.key(SWT.ARROW_UP);
		assertThat(canvas().selection()).containsExactly(statement("Socrates is mortal"));
		hands.key(SWT.TAB, SWT.SHIFT);
		write("he is a god");

		assertThat(argumentFrom(statement("all men are")).getPolarity()).isEqualTo(Polarity.PRO);
		assertThat(argumentFrom(statement("he is a god")).getPolarity()).isEqualTo(Polarity.CON);
		assertThat(argumentFrom(statement("he is a god")).getConclusion()).isSameAs(statement("Socrates is mortal"));
	}

	@Test
	void escapeTakesBackANewStatementWithoutText() {
		hands.key(SWT.HOME);
		hands.key(SWT.TAB);
		hands.until("the reason is being written", () -> document.map().getStatements().size() == 2 && !canvas().viewer().getControl().isFocusControl());
		hands.key(SWT.ESC);
		hands.until("the empty reason is gone", () -> document.map().getStatements().size() == 1);
		assertThat(document.map().getArguments()).isEmpty();
	}

	@Test
	void aMapThatHasRoomInTheWindowStaysWholeInIt() {
		hands.key(SWT.HOME);
		for (String text : List.of("all men are mortal", "he is a man", "nobody has lived for ever", "he drank hemlock")) {
			hands.key(SWT.TAB, text.startsWith("he is") ? new int[] { SWT.SHIFT } : new int[0]);
			write(text);
			assertThat(canvas().root().sight().contains(canvas().drawn().extent())).as("after: " + text).isTrue();
		}
	}

	@Test
	void aLineThatIsBentStaysSelected() {
		hands.key(SWT.HOME);
		hands.key(SWT.TAB);
		write("all men are");
		Premise premise = statement("all men are").getUsages().get(0);
		canvas().select(List.of(premise));
		canvas().execute(canvas().drawn().bending(premise, List.of(new Point(120, 60))));
		hands.settle(350);
		assertThat(canvas().drawn().connectorPart(premise).route()).contains(new Point(120, 60));
		assertThat(canvas().selection()).containsExactly(premise);
		canvas().execute(Edits.addReason(statement("Socrates is mortal"), "he is old"));
		hands.settle(350);
		assertThat(canvas().drawn().connectorPart(premise).route()).as("laid out anew").contains(new Point(120, 60));
	}

	@Test
	void insertAddsALinkedPremise() {
		hands.key(SWT.HOME);
		hands.key(SWT.TAB);
		write("all men are");
		hands.key(SWT.INSERT);
		write("he is a man");
		assertThat(argumentFrom(statement("he is a man"))).isSameAs(argumentFrom(statement("all men are")));
	}

	@Test
	void aPremiseDroppedOnAnArgumentIsLinked() {
		hands.key(SWT.HOME);
		hands.key(SWT.TAB);
		write("all men are");
		hands.key(SWT.ARROW_UP);
		hands.key(SWT.TAB);
		write("he is a man");
		Argument argument = argumentFrom(statement("all men are"));
		Rectangle from = box(statement("he is a man"));
		Rectangle to = box(argument);
		hands.drag(from.getCenter().x, from.getCenter().y, to.getCenter().x, to.getCenter().y);
		hands.until("the premise is linked", () -> argument.getPremises().size() == 2);
		assertThat(argument.getPremises().get(1).getStatement()).isSameAs(statement("he is a man"));
	}

	@Test
	void everythingCanBeTakenBackDoneAgainSavedAndReopened() throws Exception {
		byte[] before = MapFiles.bytes(document.map());
		hands.key(SWT.HOME);
		hands.key(SWT.TAB);
		write("all men are");
		hands.key('u', SWT.CTRL);
		write("not the immortals");
		click(statement("Socrates is mortal"));
		hands.key(SWT.F2);
		hands.settle(150);
		write("socrates will die");
		assertThat(argumentFrom(statement("not the immortals")).getConclusion()).isSameAs(argumentFrom(statement("all men are")));
		byte[] after = MapFiles.bytes(document.map());

		takeBackAll();
		assertThat(MapFiles.bytes(document.map())).isEqualTo(before);
		doAgainAll();
		assertThat(MapFiles.bytes(document.map())).isEqualTo(after);

		hands.key('s', SWT.CTRL);
		hands.until("the map is saved", () -> !editor.isDirty());
		List<String> texts = texts();
		byte[] saved = Files.readAllBytes(file);
		page.closeEditor(editor, false);
		open();
		assertThat(texts()).isEqualTo(texts);
		assertThat(MapFiles.bytes(document.map())).isEqualTo(saved);
	}

	private void takeBackAll() {
		for (int i = 0; i < 20 && document.canUndo(); i++) {
			hands.key('z', SWT.CTRL);
		}
		assertThat(document.canUndo()).isFalse();
	}

	private void doAgainAll() {
		for (int i = 0; i < 20 && document.canRedo(); i++) {
			hands.key('y', SWT.CTRL);
		}
		assertThat(document.canRedo()).isFalse();
	}

	private List<String> texts() {
		return document.map().getStatements().stream().map(Statement::getText).toList();
	}

	@Test
	void deleteDeletesAndSelectsWhatIsNext() {
		hands.key(SWT.HOME);
		hands.key(SWT.TAB);
		write("all men are");
		assertThat(texts()).containsExactly("Socrates is mortal", "all men are");
		hands.key(SWT.DEL);
		assertThat(texts()).containsExactly("Socrates is mortal");
		assertThat(canvas().selection()).containsExactly(statement("Socrates is mortal"));
	}

	@Test
	void aSecondEditorOnTheSameFileIsTheSame() throws Exception {
		assertThat(page.openEditor(MapEditorInput.of(file), ArgumentMapEditor.ID)).isSameAs(editor);
		assertThat(page.getEditorReferences()).hasSize(1);
	}

	@Test
	void whatIsDraggedStaysWhereItWasPut() {
		hands.key(SWT.HOME);
		hands.key(SWT.TAB);
		write("all men are");
		Statement reason = statement("all men are");
		Rectangle box = box(reason);
		hands.drag(box.getCenter().x, box.getCenter().y, box.getCenter().x + 120, box.getCenter().y + 60);
		hands.settle(400);
		assertThat(canvas().drawn().isPinned(reason)).isTrue();
		assertThat(box(reason).x - box(statement("Socrates is mortal")).x).isGreaterThan(box.x - box(statement("Socrates is mortal")).x);
	}
}
