// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.tools;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.tools.CellEditorLocator;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.edit.Edits;
import org.elenchus.diagram.internal.commands.EditCommand;
import org.elenchus.diagram.internal.parts.StatementPart;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.rendering.scene.FontSpec;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.text.Fonts;

/** Edits a statement's text in its box, which grows with the text. */
public final class TextEditing extends DirectEditManager {

	private static final int PADDING = 4;
	private static final FontSpec PLAIN = new FontSpec(Fonts.TEXT, 10, false, false);

	private final StatementPart part;
	private final Object step;
	private TextActions actions;

	/** @param step key of the edit that has just made the statement, with which the typing is one step of undo; null where it was there before */
	public TextEditing(StatementPart part, Object step) {
		super(part, null, new Place(part), step);
		this.part = part;
		this.step = step;
	}

	@Override
	protected CellEditor createCellEditorOn(Composite composite) {
		return new StatementCellEditor(composite, this::commitAndArgue);
	}

	@Override
	protected void initCellEditor() {
		Text text = (Text) getCellEditor().getControl();
		text.setFont(part.drawn().painter().fontForEditing(font()));
		String value = part.statement().getText();
		getCellEditor().setValue(value == null ? "" : value);
		text.selectAll();
		actions = TextActions.install(getCellEditor());
	}

	/** As the box shows its text. */
	private FontSpec font() {
		Part shown = part.currentPart();
		if (shown != null) {
			for (Mark mark : shown.marks()) {
				if (mark instanceof Mark.Text text) {
					return text.font();
				}
			}
		}
		return PLAIN;
	}

	@Override
	protected void bringDown() {
		if (actions != null) {
			actions.uninstall();
			actions = null;
		}
		boolean focused = getCellEditor() != null && getCellEditor().getControl() != null && !getCellEditor().getControl().isDisposed()
				&& getCellEditor().getControl().isFocusControl();
		super.bringDown();
		if (focused && part.getParent() != null) {
			part.getViewer().getControl().setFocus();
		}
		forgetIfEmpty();
	}

	/** A new statement that nothing was typed into is taken back. */
	private void forgetIfEmpty() {
		MapDocument document = part.drawn().document();
		Statement statement = part.statement();
		boolean empty = statement.getText() == null || statement.getText().isBlank();
		if (step != null && empty && document.canUndo() && document.find(statement.getId()) == statement) {
			part.getViewer().getControl().getDisplay().asyncExec(() -> {
				if (document.find(statement.getId()) == statement && (statement.getText() == null || statement.getText().isBlank())) {
					document.undo();
				}
			});
		}
	}

	private void commitAndArgue(Polarity polarity) {
		CommandStack stack = part.getViewer().getEditDomain().getCommandStack();
		Statement statement = part.statement();
		commit();
		if (!statement.getText().isBlank()) {
			stack.execute(new EditCommand(polarity == Polarity.PRO ? Edits.addReason(statement, "") : Edits.addObjection(statement, "")));
		}
	}

	/** Over the box, as wide as it, as high as the text needs. */
	private record Place(StatementPart part) implements CellEditorLocator {
		@Override
		public void relocate(CellEditor editor) {
			Text text = (Text) editor.getControl();
			Rectangle box = part.getFigure().getBounds().getCopy();
			part.getFigure().translateToAbsolute(box);
			int width = Math.max(box.width - 2, text.getLineHeight() * 8);
			int height = text.computeSize(width, SWT.DEFAULT).y;
			text.setBounds(box.x + 1, box.y + PADDING / 2, width, Math.max(height, box.height - PADDING));
		}
	}
}
