// SPDX-License-Identifier: EPL-2.0
package org.elenchus.bench.editor;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.elenchus.core.document.MapDocument;
import org.elenchus.diagram.ArgumentMapEditor;
import org.elenchus.diagram.MapEditorInput;
import org.elenchus.model.argumentmap.Statement;

/** Opens a map and works on it with keys and mouse: how long until there is a picture, and how long the window stands still at most. */
final class EditorMeasures {
	private static final int OPENINGS = 3;
	private static final int ROUNDS = Integer.getInteger("elenchus.bench.rounds", 5);
	private static final int WARM_UP = 2;

	private final IWorkbenchPage page;
	private final LongFrames longFrames;
	private final PrintStream out;
	private final Frames frames;
	private ArgumentMapEditor editor;
	private MapDocument document;
	private GraphicalViewer viewer;
	private Hand hand;

	EditorMeasures(IWorkbenchPage page, LongFrames longFrames, PrintStream out) {
		this.page = page;
		this.longFrames = longFrames;
		this.out = out;
		this.frames = new Frames(page.getWorkbenchWindow().getShell().getDisplay(), longFrames);
	}

	/** One turn of what a person does. */
	private interface Turn {
		void run(int round);
	}

	void map(Path file) throws PartInitException {
		double[] openings = new double[OPENINGS];
		for (int i = 0; i < OPENINGS; i++) {
			if (editor != null) {
				page.closeEditor(editor, false);
				frames.untilAtRest();
			}
			openings[i] = open(file);
			frames.untilAtRest();
		}
		out.printf(Locale.ROOT, "| %s | first picture | %.0f | %.0f | | |%n", file.getFileName(), median(openings), max(openings));
		report("first picture");
		hand.takeUp();
		measure(file, "paint what is in sight", round -> viewer.getControl().redraw());
		measure(file, "drag a box", this::drag);
		measure(file, "edit a text", this::editText);
		measure(file, "add a reason", this::addReason);
		measure(file, "delete it", this::deleteReason);
		measure(file, "undo that", round -> undo());
		measure(file, "add, delete, undo, redo in quick succession", this::hurry);
		measureOverlay(file);
		page.closeEditor(editor, false);
		editor = null;
		frames.untilAtRest();
	}

	private void measureOverlay(Path file) {
		String what = "from an edit to the painted verdict";
		if (!what.contains(System.getProperty("elenchus.bench.only", ""))) {
			return;
		}
		command("org.elenchus.workbench.showEvaluation");
		frames.untilAtRest();
		measure(file, "paint what is in sight, with verdicts", round -> viewer.getControl().redraw());
		Overlay overlay = new Overlay(document, viewer.getControl(), frames);
		List<Statement> leaves = document.map().getStatements().stream().filter(s -> s.getIncoming().isEmpty() && !s.getUsages().isEmpty()).toList();
		double[] times = new double[ROUNDS];
		double[] busy = new double[ROUNDS];
		for (int round = -WARM_UP; round < ROUNDS; round++) {
			Statement leaf = leaves.get(Math.floorMod(round * 37 + 11, leaves.size()));
			editor.reveal(leaf);
			frames.untilAtRest();
			frames.begin();
			double took = overlay.flip(leaf, selectedBox());
			if (round < 0) {
				longFrames.report(0);
			} else {
				times[round] = took;
				busy[round] = frames.busiest();
			}
		}
		out.printf(Locale.ROOT, "| %s | %s | %.1f | %.1f | %.1f | %.1f |%n", file.getFileName(), what, median(times), max(times), median(busy), max(busy));
		report(what);
		command("org.elenchus.workbench.showEvaluation");
		frames.untilAtRest();
	}

	/** @return milliseconds from the command to open the file until the canvas was painted */
	private double open(Path file) throws PartInitException {
		boolean[] painted = new boolean[1];
		long start = System.nanoTime();
		editor = (ArgumentMapEditor) page.openEditor(MapEditorInput.of(file), ArgumentMapEditor.ID);
		document = editor.document();
		viewer = (GraphicalViewer) editor.getAdapter(GraphicalViewer.class);
		Control control = viewer.getControl();
		Listener paint = event -> painted[0] = true;
		control.addListener(SWT.Paint, paint);
		frames.until(() -> painted[0]);
		double took = (System.nanoTime() - start) / 1e6;
		control.removeListener(SWT.Paint, paint);
		hand = new Hand(control, frames);
		return took;
	}

	private void measure(Path file, String what, Turn turn) {
		if (!what.contains(System.getProperty("elenchus.bench.only", ""))) {
			return;
		}
		double[] longest = new double[ROUNDS];
		double[] busiest = new double[ROUNDS];
		for (int round = -WARM_UP; round < ROUNDS; round++) {
			prepare(Math.floorMod(round * 37 + 11, document.map().getStatements().size()), what);
			frames.begin();
			turn.run(round);
			frames.untilAtRest();
			if (round < 0) {
				longFrames.report(0);
			} else {
				longest[round] = frames.longest();
				busiest[round] = frames.busiest();
			}
		}
		out.printf(Locale.ROOT, "| %s | %s | %.1f | %.1f | %.1f | %.1f |%n", file.getFileName(), what, median(longest), max(longest),
				median(busiest), max(busiest));
		report(what);
	}

	/** What is prepared for a turn is not measured. */
	private void prepare(int statement, String what) {
		if (what.startsWith("delete") || what.startsWith("undo")) {
			select(statement);
			addReason(0);
			frames.untilAtRest();
			if (what.startsWith("undo")) {
				command("org.eclipse.ui.edit.delete");
				frames.untilAtRest();
			}
		} else {
			select(statement);
		}
	}

	private void select(int index) {
		Statement statement = document.map().getStatements().get(index);
		viewer.getControl().setFocus();
		editor.select(List.of());
		viewer.deselectAll();
		page.activate(editor);
		frames.forMilliseconds(20);
		revealElsewhere(statement);
		viewer.getControl().forceFocus();
		frames.untilAtRest();
	}

	private void revealElsewhere(Statement statement) {
		editor.reveal(statement);
		if (viewer.getSelectedEditParts().isEmpty()) {
			throw new IllegalStateException("nothing shows " + statement.getId());
		}
	}

	private Rectangle selectedBox() {
		GraphicalEditPart part = (GraphicalEditPart) viewer.getSelectedEditParts().get(0);
		Rectangle box = part.getFigure().getBounds().getCopy();
		part.getFigure().translateToAbsolute(box);
		return box;
	}

	private void drag(int round) {
		int before = document.map().getViews().isEmpty() ? 0 : document.map().getViews().get(0).getNodes().size();
		hand.drag(selectedBox().getCenter(), 40 + round, 30);
		frames.untilAtRest();
		if (document.map().getViews().isEmpty() || document.map().getViews().get(0).getNodes().size() + document.map().getViews().size() == before) {
			throw new IllegalStateException("the box was not moved");
		}
	}

	private void editText(int round) {
		int steps = changes();
		hand.key(SWT.F2);
		frames.forMilliseconds(60);
		hand.key(SWT.END, SWT.CTRL);
		hand.type(" indeed so and so");
		hand.key(SWT.CR);
		frames.untilAtRest();
		expect(() -> changes() != steps, "the text was not edited");
	}

	private void addReason(int round) {
		int before = document.map().getStatements().size();
		hand.key(SWT.TAB);
		frames.forMilliseconds(60);
		hand.type("since it is so");
		hand.key(SWT.CR);
		frames.untilAtRest();
		expect(() -> document.map().getStatements().size() == before + 1, "no reason was added");
	}

	private void deleteReason(int round) {
		int before = document.map().getStatements().size();
		command("org.eclipse.ui.edit.delete");
		frames.untilAtRest();
		expect(() -> document.map().getStatements().size() < before, "nothing was deleted");
	}

	private void undo() {
		int before = document.map().getStatements().size();
		command("org.eclipse.ui.edit.undo");
		frames.untilAtRest();
		expect(() -> document.map().getStatements().size() == before + 1, "nothing was undone");
	}

	/** As from the menu, which does the same as the key. */
	private void command(String id) {
		IHandlerService handlers = page.getWorkbenchWindow().getService(IHandlerService.class);
		frames.run(() -> {
			try {
				handlers.executeCommand(id, null);
			} catch (CommandException e) {
				throw new IllegalStateException(e);
			}
		});
	}

	/** No rest in between: what one edit has begun is overtaken by the next. */
	private void hurry(int round) {
		hand.key(SWT.TAB);
		hand.type("so");
		hand.key(SWT.CR);
		command("org.eclipse.ui.edit.delete");
		command("org.eclipse.ui.edit.undo");
		command("org.eclipse.ui.edit.undo");
		command("org.eclipse.ui.edit.redo");
		frames.untilAtRest();
	}

	/** Changes with every edit of a text. */
	private int changes() {
		return document.map().getStatements().stream().mapToInt(s -> s.getText() == null ? 0 : s.getText().length()).sum();
	}

	private void expect(BooleanSupplier condition, String otherwise) {
		if (!frames.until(condition)) {
			throw new IllegalStateException(otherwise);
		}
	}

	private void report(String what) {
		String stacks = longFrames.report(Integer.getInteger("elenchus.bench.most", 6));
		if (!stacks.isEmpty()) {
			out.println(what + ":\n" + stacks);
		}
		out.flush();
	}

	private static double median(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}

	private static double max(double[] values) {
		return Arrays.stream(values).max().orElse(Double.NaN);
	}
}
